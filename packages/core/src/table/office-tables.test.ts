import { describe, expect, test } from 'vitest';
import { audit } from '../audit/audit.js';
import { target } from '../level/target.js';
import { planFromTable } from './plan-from-table.js';
import type { TableRows } from './table-cell.js';

/** Tables in the shapes in which offices write them; the districts and their figures are invented. */
const read = (rows: TableRows, options = {}) => {
	const { plan, problems } = planFromTable(rows, options);
	const named = (name: string) => {
		const found = plan?.indicators.find((each) => each.name.zh === name);
		if (!found) throw new RangeError(`${name} was not read`);
		return found;
	};
	const told = problems.map(({ cell, code }) => `${cell} ${code}`);
	return { plan, problems, told, named };
};

describe('the science plan of a district: a row an indicator, merged categories, the year in brackets', () => {
	const { plan, told, named } = read([
		['云溪区“十四五”科技创新指标'],
		['序号', '类别', '指标', '属性', '单位', '基础值\n(2020年)', '目标值\n(2025年)'],
		[1, '规模', '软件业营业收入', '预期性', '亿元', 512.4, '年均增幅12%'],
		[2, null, '高新技术企业', '预期性', '家', 431, '≥800'],
		[3, '结构', '新兴产业产值占比', '预期性', '%', '-', '30'],
		[4, '能力', '新增孵化企业', '约束性', '家', 60, 200],
	]);

	test('everything is read', () => {
		expect(told).toEqual([]);
		expect(plan).toMatchObject({
			name: { zh: '云溪区“十四五”科技创新指标' },
			period: { start: 2021, end: 2025 },
		});
		expect(plan?.period.inferredFrom).toBeUndefined();
	});

	test('as it stands', () => {
		expect(named('软件业营业收入')).toMatchObject({
			unit: '亿元',
			attribute: '预期性',
			category: { zh: '规模' },
			baseline: { year: 2020, value: 512.4, wording: '512.4' },
			targets: [{ kind: 'growth', rate: 0.12, mode: 'average', baseYear: 2020, yearStated: true }],
			source: { row: 1 },
		});
		expect(named('高新技术企业').category?.zh).toBe('规模');
		expect(named('新兴产业产值占比').baseline).toBeUndefined();
		expect(named('新兴产业产值占比').temporality).toBe('ratio');
		expect(named('新增孵化企业')).toMatchObject({ temporality: 'flow', attribute: '约束性' });
	});
});

test('merged cells that are missing in what was pasted: rows are moved under their headers', () => {
	const { told, named } = read([
		['序号', '类别', '指标', '属性', '单位', '2020年', '2025年'],
		['规模', '软件业营业收入', '预期性', '亿元', '512.4', '700', null],
		['2', '高新技术企业', '预期性', '家', '431', '≥800', null],
		['3', '结构', '新兴产业产值占比', '预期性', '%', '21', '30'],
	]);
	expect(told).toEqual(['A2 row-moved', 'A3 row-moved']);
	expect(named('软件业营业收入')).toMatchObject({ category: { zh: '规模' }, unit: '亿元' });
	expect(named('高新技术企业')).toMatchObject({
		category: { zh: '规模' },
		baseline: { value: 431 },
		targets: [{ value: 800, comparator: 'gte' }],
	});
});

describe('the targets of one year, rates only', () => {
	const { plan, told, named } = read([
		['云溪区2026年经济社会发展主要预期目标'],
		['指标名称', '2025年完成', '2026年目标'],
		['地区生产总值增长', '5.4%', '5.5%左右'],
		['一般公共预算收入增速（%）', 3.2, '3以上'],
		['居民消费价格涨幅', '0.3%', '2%左右'],
		['城镇新增就业（万人）', 1.32, '1.2以上'],
		['单位地区生产总值能耗降低（%）', 3.1, '完成市下达任务'],
	]);

	test('one year is the period', () => {
		expect(plan?.period).toEqual({ start: 2026, end: 2026 });
	});

	test('rates are growth, what was last year is a note', () => {
		expect(named('地区生产总值增长')).toMatchObject({
			targets: [{ kind: 'growth', rate: 0.055, comparator: 'approx', baseYear: 2025 }],
			note: { zh: '2025年：5.4%' },
		});
		expect(named('一般公共预算收入增速')).toMatchObject({
			aliases: ['一般公共预算收入增速(%)', '一般公共预算收入'],
			targets: [{ kind: 'growth', rate: 0.03, comparator: 'gte' }],
		});
		expect(named('居民消费价格涨幅')).toMatchObject({
			unit: '%',
			baseline: { value: 0.3 },
			targets: [{ kind: 'level', value: 2, comparator: 'approx' }],
		});
		expect(named('城镇新增就业')).toMatchObject({ unit: '万人', targets: [{ value: 1.2 }] });
		expect(named('单位地区生产总值能耗降低').targets).toMatchObject([{ kind: 'qualitative' }]);
		expect(told).toEqual(['B3 rate-for-level', 'B4 rate-for-level']);
	});
});

test('two horizons, and the years before the plan', () => {
	const { plan, told, named } = read([
		['规划期：2021—2025年'],
		['主要指标', '计量单位', 2015, '2020年实际', '2025年', '2035年'],
		['常住人口', '万人', 61, 66.5, '70左右', '75以内'],
		['轨道交通里程', '公里', 12, 31, 60, '110'],
	]);
	expect(plan?.period).toEqual({ start: 2021, end: 2025 });
	expect(named('常住人口').baseline).toMatchObject({ year: 2020, value: 66.5 });
	expect(named('常住人口').targets).toMatchObject([
		{ year: 2025, comparator: 'approx', value: 70 },
		{ year: 2035, comparator: 'lte', value: 75 },
	]);
	expect(named('轨道交通里程').targets.map(({ year }) => year)).toEqual([2025, 2035]);
	expect(told).toEqual(['C2 unknown-column']);
});

test('a header of two levels', () => {
	const { plan, told, named } = read([
		['指标', '单位', '基期', '目标值', null, '责任单位', '备注'],
		[null, null, '2022年', '2023年', '2025年', null, null],
		['双创载体面积', '万平方米', 40, 46, '≥60', '区科委', '含众创空间'],
		['独角兽企业', '家', 2, '—', 5, '区科委、区投促办', null],
	]);
	expect(told).toEqual([]);
	expect(plan?.period).toEqual({ start: 2023, end: 2025 });
	expect(named('双创载体面积')).toMatchObject({
		baseline: { year: 2022, value: 40 },
		targets: [
			{ year: 2023, value: 46 },
			{ year: 2025, value: 60 },
		],
		responsible: '区科委',
		note: { zh: '含众创空间' },
	});
	expect(named('独角兽企业').targets).toHaveLength(1);
});

describe('a unit above the table, footnotes below it', () => {
	const { told, named } = read([
		['附表2：滨江新区产业发展主要指标', null, null],
		[null, null, '单位：亿元'],
		['指标', '2022年', '2025年'],
		['规上工业总产值①', 812.6, '1100②'],
		['服务业营业收入', '1,204.5', '１６００以上'],
		['规上企业（家）', 310, '【90】'],
		['说明：①按现价计算。②不含跨区企业。'],
		['③【】内为三年累计新增数；其他为当年数。'],
	]);

	test('are applied', () => {
		expect(told).toEqual([]);
		expect(named('规上工业总产值')).toMatchObject({
			unit: '亿元',
			note: { zh: '按现价计算' },
			targets: [{ value: 1100 }],
		});
		expect(named('服务业营业收入')).toMatchObject({
			baseline: { value: 1204.5, wording: '1,204.5' },
			targets: [{ value: 1600, comparator: 'gte' }],
		});
		expect(named('规上企业')).toMatchObject({
			unit: '家',
			targets: [{ kind: 'increment', amount: 90 }],
		});
	});
});

test('stars: binding indicators', () => {
	const { named } = read([
		['指标', '2020年', '2025年'],
		['森林覆盖率（%）*', 21, 24],
		['公园数量（个）', 30, 42],
		['注：带*的为约束性指标，其余为预期性指标。'],
	]);
	expect(named('森林覆盖率').attribute).toBe('约束性');
	expect(named('公园数量').attribute).toBeUndefined();
});

test('English headers', () => {
	const { plan, told, named } = read([
		['Port district: plan 2023-2027', null, null, null, null, null],
		['No.', 'Category', 'Indicator', 'Unit', 'Baseline 2022', 'Target 2027'],
		[1, 'Trade', 'Container throughput', '万标箱', 410, '>500'],
		[2, null, 'Transshipment share', '%', '12.5%', '15—18%'],
	]);
	expect(told).toEqual([]);
	expect(plan?.period).toEqual({ start: 2023, end: 2027 });
	expect(named('Container throughput')).toMatchObject({
		category: { zh: 'Trade' },
		targets: [{ value: 500, comparator: 'gt' }],
	});
	expect(named('Transshipment share')).toMatchObject({
		baseline: { value: 12.5 },
		targets: [{ kind: 'range', min: 15, max: 18 }],
	});
});

test('headings between rows, the header again on a new page, blank rows', () => {
	const { told, named } = read([
		['指标', '单位', '2020年', '2025年'],
		['一、经济发展', null, null, null],
		['工业投资', '亿元', 80, 120],
		[null, null, null, null],
		['指标', '单位', '2020年', '2025年'],
		['（二）民生改善', null, null, null],
		['养老床位', '张', 2100, 3000],
		['绿色低碳', null, null, null],
		['公园绿地', '公顷', 300, 360],
	]);
	expect(named('工业投资').category?.zh).toBe('一、经济发展');
	expect(named('养老床位').category?.zh).toBe('(二)民生改善');
	expect(named('公园绿地').category?.zh).toBe('绿色低碳');
	expect(told).toEqual(['A5 header-again', 'A8 row-not-read']);
});

test('levels of indicators, units in names, parts of what stands above', () => {
	const { told, named } = read([
		['一级指标', '二级指标', '三级指标', '现状值（2022年）', '2025年目标'],
		['创新', '投入', '研发经费（亿元）', 40.2, '60以上'],
		[null, null, '其中：企业研发经费（亿元）', 28, 45],
		[null, '产出', '有效发明专利（件）', 5200, '达到8000'],
		['绿色', '能耗', 'PM2.5年均浓度（微克/立方米）', 33, '控制在30以内'],
	]);
	expect(told).toEqual([]);
	expect(named('研发经费').category?.zh).toBe('创新 › 投入');
	expect(named('企业研发经费')).toMatchObject({ partOf: '研发经费', unit: '亿元' });
	expect(named('有效发明专利').category?.zh).toBe('创新 › 产出');
	expect(named('PM2.5年均浓度')).toMatchObject({
		category: { zh: '绿色 › 能耗' },
		direction: 'down',
		unit: '微克/立方米',
		targets: [{ value: 30, comparator: 'lte' }],
	});
});

describe('a rate beside two levels', () => {
	const { plan, named } = read([
		['指标', '单位', '2020年', '2025年', '年均增长（%）'],
		['软件业收入', '亿元', 100, 161, 10],
		['工业总产值', '亿元', 100, 161, 12],
		['进出口总额', '亿元', '—', '—', '>6'],
		['能源消费总量', '万吨标准煤', 200, '—', -2],
	]);

	test('is said with the level where it follows from the two, within rounding', () => {
		expect(named('软件业收入').targets).toMatchObject([
			{ kind: 'level', value: 161, alsoStated: [{ comparator: 'gte', source: { wording: '10' } }] },
		]);
	});

	test('is a target of its own where it does not: a conflict the audit finds', () => {
		expect(named('工业总产值').targets).toMatchObject([
			{ kind: 'level' },
			{ kind: 'growth', rate: 0.12 },
		]);
		const verdicts = plan && audit(plan).filter(({ subject }) => subject === '工业总产值');
		expect(verdicts?.map(({ rule, verdict }) => [rule, verdict])).toEqual([
			['targets-of-one-year', 'conflicts'],
		]);
	});

	test('alone is the target', () => {
		expect(named('进出口总额').targets).toMatchObject([{ rate: 0.06, comparator: 'gt' }]);
		expect(named('能源消费总量')).toMatchObject({
			direction: 'down',
			targets: [{ kind: 'growth', rate: -0.02, comparator: 'lte' }],
		});
		expect(target(named('能源消费总量')).value).toBeCloseTo(200 * 0.98 ** 5, 9);
	});
});

test('directions in a column of their own', () => {
	const { told, named } = read([
		['指标', '方向', '2020年', '2025年'],
		['投诉率（%）', '逆向', 3, 2],
		['满意度（%）', '正向', 80, 90],
		['房价涨幅（%）', '适度', 3, '5左右'],
		['亩均税收（万元/亩）', '？', 30, 40],
	]);
	expect(named('投诉率')).toMatchObject({ direction: 'down', targets: [{ comparator: 'lte' }] });
	expect(named('满意度').direction).toBe('up');
	expect(named('满意度').inferred).not.toContain('direction');
	expect(named('房价涨幅').direction).toBe('none');
	expect(named('亩均税收').direction).toBe('up');
	expect(told).toEqual(['B5 unknown-word']);
});

describe('what is typed into a sheet as a percentage is a fraction there', () => {
	test('a column of rates without % takes it as such, and says so', () => {
		const { told, named } = read([
			['指标', '2020年', '年均增长', '2025年'],
			['税收（亿元）', 100, 0.08, null],
			['产值（亿元）', 100, 8, null],
		]);
		for (const name of ['税收', '产值']) {
			expect(named(name).targets).toMatchObject([{ kind: 'growth', rate: 0.08 }]);
		}
		expect(told).toEqual(['C2 fraction-or-percent']);
	});

	test('a column of rates or sums does so where the row is neither a sum nor a share', () => {
		const { told, named } = read([
			['指标', '2020年', '2025年', '年均/累计'],
			['税收（亿元）', 100, null, 0.08],
			['新增就业（万人）', null, null, 0.5],
			['研发投入强度（%）', 3.1, null, 0.4],
		]);
		expect(named('税收').targets).toMatchObject([{ kind: 'growth', rate: 0.08 }]);
		expect(named('新增就业').targets).toMatchObject([{ kind: 'perYear', amount: 0.5 }]);
		expect(named('研发投入强度').targets).toMatchObject([{ kind: 'maintain', bound: 0.4 }]);
		expect(told).toEqual(['D2 fraction-or-percent', 'D4 fraction-or-percent']);
	});

	test('where % is the unit the number stands, and is to be looked at', () => {
		const { told, named } = read([
			['指标', '单位', '2020年', '2025年'],
			['研发投入强度', '%', 0.031, 0.04],
			['死亡率', '%', '0.5', '0.4'],
		]);
		expect(named('研发投入强度').targets).toMatchObject([{ value: 0.04 }]);
		expect(named('死亡率').direction).toBe('down');
		expect(told).toEqual(['D2 fraction-or-percent']);
	});
});

describe('a table with five things wrong', () => {
	const { plan, problems, told, named } = read([
		['指标', '单位', '2020年', '2025年', '2025年', '代码'],
		['工业投资', '亿元', '若干', '3:7', null, 'A1'],
		['养老床位', '张', 'x', 3000, null, 'A2'],
		[null, '张', 1, 2, null, 'A3'],
		['公园绿地', '公顷', '#REF!', '500平方米', 400, 'A4'],
		['绿道', '公里', 30, '400家', null, 'A5'],
		['骑行道', '公里', 30, 45, null, 'A6'],
	]);

	test('names every cell, and loses nothing else', () => {
		expect(told).toEqual([
			'E1 year-twice',
			'F1 unknown-column',
			'C2 number-not-read',
			'D2 target-not-read',
			'C3 number-not-read',
			'A4 no-name',
			'C5 error-in-cell',
			'D6 unit-mismatch',
		]);
		expect(plan?.indicators.map(({ name }) => name.zh)).toEqual(['养老床位', '公园绿地', '骑行道']);
		expect(named('公园绿地').targets).toMatchObject([{ value: 0.05 }]);
	});

	test('in both languages, without English in the Chinese', () => {
		for (const { cell, messages } of problems) {
			expect(messages.zh.startsWith(`${cell}：`)).toBe(true);
			expect(messages.en.startsWith(`${cell}: `)).toBe(true);
			expect(messages.zh).not.toMatch(/undefined|null|NaN|\bexpected\b/);
		}
	});
});

describe('nothing to read', () => {
	test.each([
		['no row', [], 'A1 empty-table'],
		[
			'blanks',
			[
				[null, ''],
				[null, null],
			],
			'A1 empty-table',
		],
		['one cell', [['高新技术企业']], 'A1 empty-table'],
		[
			'no header',
			[
				['高新技术企业', 3],
				['森林', 4],
			],
			'A1 no-header',
		],
		[
			'a header in row 12',
			[...Array.from({ length: 11 }, (_, i) => [`第${i}行`]), ['指标', '目标']],
			'A1 no-header',
		],
		[
			'no target column',
			[
				['序号', '指标', '单位'],
				[1, '森林覆盖率', '%'],
			],
			'B1 no-target-column',
		],
		[
			'no years',
			[
				['指标', '基期', '目标'],
				['森林覆盖率', 21, 24],
			],
			'A1 no-period',
		],
		[
			'only a target year',
			[
				['指标', '2025年目标'],
				['森林覆盖率', 24],
			],
			'A1 no-period',
		],
	])('%s', (_, rows, problem) => {
		const { plan, told } = read(rows);
		expect(plan).toBeUndefined();
		expect(told).toEqual([problem]);
	});

	test('unless the years are given', () => {
		const options = { period: { start: 2021, end: 2025 }, name: { zh: '甲', en: 'A' } };
		const { plan, told, named } = read(
			[
				['指标', '基期', '目标'],
				['森林覆盖率（%）', 21, 24],
			],
			options,
		);
		expect(told).toEqual([]);
		expect(plan).toMatchObject({ id: '甲', name: options.name });
		expect(named('森林覆盖率')).toMatchObject({
			baseline: { year: 2020, yearStated: false },
			targets: [{ year: 2025, yearStated: false }],
			inferred: expect.arrayContaining(['targetYear', 'baselineYear']),
		});
	});
});

test('a name twice is read twice, and told', () => {
	const { told, plan } = read([
		['指标', '2020年', '2025年'],
		['面积（公顷）', 1, 2],
		['面积（公顷）', 3, 4],
	]);
	expect(told).toEqual(['A3 name-twice']);
	expect(plan?.indicators.map(({ id }) => id)).toEqual(['面积', '面积-2']);
});

test('more rows than a plan has', () => {
	const rows = Array.from({ length: 100_000 }, (_, i) => [`指标${i}`, i, i + 1]);
	const { told, plan } = read([['指标', '2020年', '2025年'], ...rows]);
	expect(told).toEqual(['A5001 too-many-rows']);
	expect(plan?.indicators).toHaveLength(4999);
});

test('a whole column of a sheet is a table with blanks below it', () => {
	const blanks = Array.from({ length: 200_000 }, () => ['', '', '']);
	const { told, plan } = read([['指标', '2020年', '2025年'], ['绿道', 1, 2], ...blanks]);
	expect(told).toEqual([]);
	expect(plan?.indicators).toHaveLength(1);
});

describe('how much, and from when', () => {
	const { told, named } = read([
		['指标', '单位', '2020年', '2025年'],
		['增加值', '亿元', 100, '比2020年增长50%'],
		['合同额', '亿元', 40, '五年增长50%'],
		['投入', '亿元', 40, '增速6%左右'],
		['总产值', '亿元', 8000, '突破万亿'],
		['外贸', '亿元', 8000, '1.2万以上'],
		['绿地', 'm²', '5万m²', '6万m²'],
		['二氧化碳（万吨CO₂）', null, '30②', 20],
		['优良率', '%', 90, '大于等于92'],
		['红线', '平方公里', 110, '不减少'],
		['里程', '公里', '1 250', '1 300'],
		['床位', '张', 5600, '〔2000〕'],
	]);

	test.each([
		['增加值', { kind: 'growth', rate: 0.5, mode: 'total' }],
		['合同额', { kind: 'growth', rate: 0.5, mode: 'total' }],
		['投入', { kind: 'growth', rate: 0.06, mode: 'average' }],
		['总产值', { kind: 'level', value: 10000, comparator: 'gt' }],
		['绿地', { kind: 'level', value: 60000 }],
		['二氧化碳', { kind: 'level', value: 20, comparator: 'lte' }],
		['优良率', { kind: 'level', value: 92, comparator: 'gte' }],
		['红线', { kind: 'growth', rate: 0 }],
		['里程', { kind: 'level', value: 1300 }],
	])('%s', (name, target) => {
		expect(named(name).targets).toMatchObject([target]);
	});

	test('baselines are read alike', () => {
		expect(named('绿地').baseline?.value).toBe(50000);
		expect(named('二氧化碳')).toMatchObject({ unit: '万吨CO2', baseline: { value: 30 } });
		expect(named('里程').baseline?.value).toBe(1250);
	});

	test('what may be one or the other is asked for', () => {
		expect(told).toEqual(['D6 unit-mismatch', 'D12 against-wording']);
	});
});

test('a cut of more than there is may be a percentage, and is asked for', () => {
	const { told } = read([
		['指标', '单位', '2020年', '2025年', '年均/累计'],
		['能耗', '吨标煤/万元', 0.42, null, '〔-13.5〕'],
		['排放', '万吨', 30, null, '〔-13.5〕'],
	]);
	expect(told).toEqual(['E2 target-not-read']);
});

describe('columns of other times', () => {
	test('what an earlier plan had promised is not read', () => {
		const { told, named } = read([
			['江临区“十四五”规划主要指标'],
			['指标', '“十三五”目标', '2020年目标', '2020年完成', '2025年目标'],
			['企业（家）', 700, 720, 758, 1000],
		]);
		expect(told).toEqual(['B2 unknown-column', 'C2 unknown-column']);
		expect(named('企业')).toMatchObject({ baseline: { value: 758 }, targets: [{ value: 1000 }] });
	});

	test('bare years before one that is said to be a target may be either', () => {
		const { told, named } = read([
			['指标', '2020年', '2021年', '2025年目标', '2035年'],
			['企业', 758, 790, 1000, 1500],
		]);
		expect(told).toEqual(['C1 unknown-column']);
		expect(named('企业').targets.map(({ year }) => year)).toEqual([2025, 2035]);
	});

	test('below one heading the year before the plan is the base', () => {
		const { told, named } = read([
			['某区十四五规划'],
			['指标', '单位', '规划目标', null, null, '属性'],
			[null, null, '2020年', '2025年', '年均增长（%）', null],
			['浓度', '微克/立方米', 35, 30, null, '约束性'],
			['总值', '亿元', 100, null, 6, '预期性'],
		]);
		expect(told).toEqual([]);
		expect(named('浓度')).toMatchObject({
			baseline: { year: 2020, value: 35 },
			targets: [{ value: 30, comparator: 'lte' }],
		});
		expect(named('总值').targets).toMatchObject([{ kind: 'growth', rate: 0.06 }]);
	});

	test('headings that are not known are told, not taken for a row', () => {
		const { plan, problems } = read([
			['指标', '2020年', null, '2025年', null],
			[null, '全市', '本区', '全市', '本区'],
			['覆盖率（%）', 24, 23.1, 25, 24],
		]);
		expect(plan).toBeUndefined();
		expect(problems.map(({ code }) => code)).toEqual(['no-target-column']);
	});

	test('a five-year plan in the header of the targets is the period', () => {
		const { plan } = read([
			['指标', '2020年实绩', '“十四五”目标'],
			['企业', 758, 1000],
		]);
		expect(plan?.period).toMatchObject({ start: 2021, end: 2025 });
	});
});

test('numbered headings of their own are categories', () => {
	const { told, named } = read([
		['序号', '指标', '2020年', '2025年'],
		['一', '经济发展', null, null],
		[1, '企业（家）', 100, 200],
		['（二）', '民生', null, null],
		[2, '床位（张）', 10, 20],
	]);
	expect(told).toEqual([]);
	expect(named('企业').category?.zh).toBe('一、经济发展');
	expect(named('床位').category?.zh).toBe('(二)民生');
});
