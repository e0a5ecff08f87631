import { describe, expect, test } from 'vitest';
import { planFromTable } from './plan-from-table.js';

const outline = [
	['表1 临港区“十四五”时期经济社会发展主要指标', null, null, null, null, null],
	['类别', '指标', '2020年', '2025年', '年均/累计', '属性'],
	['经济发展', '1.地区生产总值增长（%）', 3.1, '—', '>6', '预期性'],
	[null, '2.常住人口城镇化率（%）', '61.2*', 66, '—', '预期性'],
	['民生福祉', '3.城镇调查失业率（%）', 4.8, '—', '<5.5', '预期性'],
	[null, '4.人均预期寿命（岁）', 78.1, '—', '〔1.2〕', '预期性'],
	['绿色生态', '5.单位GDP能源消耗降低（%）', '—', '—', '〔13.5〕', '约束性'],
	[null, '6.细颗粒物浓度（微克/立方米）', 38, 35, '—', '约束性'],
	['注：①〔〕内为五年累计数。②带*的为2019年数据。', null, null, null, null, null],
];

describe('the table of a five-year outline', () => {
	const { plan, problems } = planFromTable(outline);
	const [gdp, cities, jobless, life, energy, dust] = plan?.indicators ?? [];

	test('has a name, years, and a warning where a rate stands for a level', () => {
		expect(plan?.name.zh).toBe('临港区“十四五”时期经济社会发展主要指标');
		expect(plan?.period).toEqual({ start: 2021, end: 2025 });
		expect(problems.map(({ cell, code }) => [cell, code])).toEqual([['C3', 'rate-for-level']]);
	});

	test('a name that says growth makes its number a rate', () => {
		expect(gdp).toMatchObject({
			name: { zh: '地区生产总值增长' },
			aliases: ['地区生产总值增长(%)', '地区生产总值'],
			targets: [{ kind: 'growth', rate: 0.06, mode: 'average', comparator: 'gt', baseYear: 2020 }],
			category: { zh: '经济发展' },
			note: { zh: '2020年：3.1' },
		});
		expect(gdp?.baseline).toBeUndefined();
		expect(energy).toMatchObject({
			direction: 'down',
			attribute: '约束性',
			targets: [{ kind: 'growth', rate: -0.135, mode: 'total', comparator: 'lte' }],
		});
	});

	test('what the notes say is applied', () => {
		expect(cities?.baseline).toEqual({ year: 2019, value: 61.2, wording: '61.2*' });
		expect(life?.targets).toMatchObject([{ kind: 'increment', amount: 1.2 }]);
	});

	test('a level below its baseline is to fall', () => {
		expect(jobless).toMatchObject({
			direction: 'down',
			targets: [{ kind: 'maintain', bound: 5.5, comparator: 'lt' }],
		});
		expect(dust).toMatchObject({
			direction: 'down',
			unit: '微克/立方米',
			targets: [{ kind: 'level', value: 35, comparator: 'lte' }],
			category: { zh: '绿色生态' },
		});
		expect(dust?.inferred).toContain('direction');
	});
});

describe('a period that ends before it begins', () => {
	const rows = [
		['指标', '2025—2021年规划', '2025年'],
		['高新技术企业（家）', 758, '≥1000'],
	];

	test('is none, in a header', () => {
		const { plan } = planFromTable(rows);
		expect(plan === undefined || plan.period.start <= plan.period.end).toBe(true);
	});

	test('is refused where it is told', () => {
		const { plan, problems } = planFromTable(rows, { period: { start: 2025, end: 2021 } });
		expect(plan).toBeUndefined();
		expect(problems.map(({ code }) => code)).toContain('year-out-of-order');
	});
});

test.each([
	['35', 'lte'],
	['35左右', 'approx'],
	['34—35', 'lte'],
])('%s, below its baseline, is to fall', (cell, comparator) => {
	const rows = [
		['指标', '2020年', '2025年'],
		['细颗粒物浓度（微克/立方米）', 38, cell],
	];
	const [{ direction, inferred, targets } = {}] = planFromTable(rows).plan?.indicators ?? [];
	expect([direction, targets?.[0].comparator]).toEqual(['down', comparator]);
	expect(inferred).toContain('direction');
});
