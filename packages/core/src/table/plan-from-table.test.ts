import { describe, expect, test } from 'vitest';
import { tableOf } from '../../test/table-of.js';
import { planFromTable } from './plan-from-table.js';
import type { TableRows } from './table-cell.js';

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
		const { plan, problems } = planFromTable(rows);
		expect(plan).toBeUndefined();
		expect(problems.map(({ code }) => code)).toEqual(['no-period']);
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

const greenways = {
	name_zh: '绿道',
	kind: 'level',
	comparator: 'gte',
	strength: 'firm',
	target_year: 2025,
	value: 30,
	direction: 'up',
};
const years = { period_start: 2021, period_end: 2025 };
const baseline = { baseline_value: 12, baseline_year: 2020 };

const told = ({ problems }: ReturnType<typeof planFromTable>) =>
	problems.map(({ cell, severity, code, messages: { zh, en } }) => [cell, severity, code, zh, en]);

describe('no plan is read, and it is said why', () => {
	const firstRows = (count: number) => Array.from({ length: count }, (_, i) => [`第${i}行`]);
	const noHeader = [
		'no-header',
		'前十行里没有表头；表头要有“指标”和一列目标（“目标”或“2025年”）',
		'there is no header among the first ten rows; it has to have 指标 (indicator) and a column of targets (目标, target or 2025)',
	];

	test.each<[string, TableRows, string[]]>([
		[
			'of blanks',
			[[null, ''], []],
			[
				'empty-table',
				'区域是空的；请选中带表头的整张指标表',
				'the range is blank; select the whole table with its header',
			],
		],
		[
			'of one cell',
			[[null, '指标'], []],
			[
				'empty-table',
				'只有一个单元格；请选中带表头的整张指标表',
				'there is one cell only; select the whole table with its header',
			],
		],
		['of two cells', [['绿道', 30]], noHeader],
		['below ten rows', [...firstRows(10), ...tableOf({ ...greenways, ...years })], noHeader],
		[
			'of rows that cannot be read',
			[
				['指标', '2020年', '2025年'],
				['绿道', 30, null],
			],
			[
				'empty-table',
				'表头下面没有一行能读成指标',
				'no row below the header can be read as an indicator',
			],
		],
		[
			'without the years of the plan',
			tableOf(greenways),
			[
				'no-period',
				'不知道规划期：请填写 period_start 和 period_end',
				'the period is not known: fill in period_start and period_end',
			],
		],
	])('%s', (_, rows, [code = '', zh = '', en = '']) => {
		const read = planFromTable(rows);
		expect(read).not.toHaveProperty('plan');
		expect(told(read)).toContainEqual(['A1', 'error', code, `A1：${zh}`, `A1: ${en}`]);
	});

	test('without a column of targets, at the header', () => {
		const read = planFromTable([
			['序号', '指标', '单位'],
			[1, '绿道', '公里'],
		]);
		expect(read).toStrictEqual({ problems: read.problems, origins: [] });
		expect(told(read)).toEqual([
			[
				'B1',
				'error',
				'no-target-column',
				'B1：这是表头，但没有目标列；请给一列写上“目标”或“2025年”',
				'B1: this is the header, but no column holds targets; head one with 目标, target or 2025',
			],
		]);
	});

	test('for a period that is told the wrong way round', () => {
		const read = planFromTable(tableOf(greenways), { period: { start: 2025, end: 2021 } });
		expect(read).not.toHaveProperty('plan');
		expect(told(read)).toEqual([
			[
				'A1',
				'error',
				'year-out-of-order',
				'A1：规划期的最后一年 2021 不应早于第一年 2025',
				'A1: the last year 2021 of the period should not be before the first, 2025',
			],
		]);
	});
});

describe('the plan around the indicators', () => {
	test('has a name that says so where the table has no title, and nothing else', () => {
		const { plan } = planFromTable(tableOf({ ...greenways, ...years }));
		const name = { zh: '本表', en: 'this table' };
		expect(plan).toStrictEqual({
			id: '本表',
			name,
			shortName: name,
			scope: 'organisation',
			period: { start: 2021, end: 2025 },
			aliases: [],
			document: { title: '本表' },
			notes: [],
			goals: [],
			indicators: [expect.objectContaining({ id: '绿道' })],
			observations: [],
			claims: [],
			industries: [],
			tasks: [],
			places: [],
			milestones: [],
			safeguards: [],
		});
	});

	const named = tableOf({
		...greenways,
		...years,
		plan_id: 'lin-jiang',
		plan_name: '临江区规划',
		plan_short_name: '临江',
		scope: 'district',
	});

	test('is that of the table', () => {
		expect(planFromTable(named).plan).toMatchObject({
			id: 'lin-jiang',
			name: { zh: '临江区规划', en: '临江区规划' },
			shortName: { zh: '临江', en: '临江' },
			scope: 'district',
			document: { title: '临江区规划' },
		});
	});

	test.each([
		['in one language', '某区规划', { zh: '某区规划', en: '某区规划' }],
		['in two', { zh: '某区规划', en: 'A plan' }, { zh: '某区规划', en: 'A plan' }],
	])('has the name that is told, %s, before that of the table', (_, given, name) => {
		const options = { name: given, period: { start: 2024, end: 2024 } };
		expect(planFromTable(named, options).plan).toMatchObject({
			id: '某区规划',
			name,
			shortName: name,
			scope: 'district',
			period: { start: 2024, end: 2024 },
			document: { title: '某区规划' },
		});
	});
});

test('problems are told in the order of their cells, whenever they were found', () => {
	const read = planFromTable([
		['指标', '2020年', '2025年'],
		['绿道', 1, 2],
		['绿道', '若干', 4],
		['公园', 1, '3:7'],
	]);
	expect(read.problems.map(({ cell, code }) => [cell, code])).toEqual([
		['A3', 'name-twice'],
		['B3', 'number-not-read'],
		['C4', 'target-not-read'],
	]);
});

test('each indicator has its cells', () => {
	const { origins } = planFromTable([
		['指标', '2020年', '2025年'],
		['绿道', 12, 30],
	]);
	expect(origins).toEqual([
		{
			name: { row: 1, column: 0 },
			baseline: { row: 1, column: 1 },
			targets: [{ row: 1, column: 2 }],
		},
	]);
});

test('a name that stood above is told with the row and the id', () => {
	const read = planFromTable([
		['指标', '2020年', '2025年'],
		['绿道', 1, 2],
		['公园', 1, 2],
		['绿道', 3, 4],
		['绿道', 5, 6],
	]);
	expect(told(read)).toEqual([
		[
			'A4',
			'warning',
			'name-twice',
			'A4：第 2 行也叫“绿道”，按名称查会有歧义，请用 id“绿道-2”',
			'A4: row 2 is called “绿道” too; ask for this one by its id “绿道-2”',
		],
		[
			'A5',
			'warning',
			'name-twice',
			'A5：第 4 行也叫“绿道”，按名称查会有歧义，请用 id“绿道-3”',
			'A5: row 4 is called “绿道” too; ask for this one by its id “绿道-3”',
		],
	]);
});

describe('a baseline', () => {
	test.each([
		['of the first target year', 2025],
		['after it, though before the last', 2027],
	])('%s is left out, and told', (_, year) => {
		const row = { ...greenways, ...years, ...baseline, baseline_year: year };
		const read = planFromTable(tableOf(row, { ...row, target_year: 2030 }));
		expect(told(read)).toEqual([
			[
				'J2',
				'error',
				'year-out-of-order',
				`J2：基期 ${year} 年应早于目标年 2025，基期值没有采用`,
				`J2: the base year ${year} should be before the target year 2025; the baseline was not used`,
			],
		]);
		expect(read.plan?.indicators[0]?.targets).toHaveLength(2);
		expect(read.plan?.indicators[0]).not.toHaveProperty('baseline');
	});

	test('of the year before is kept', () => {
		const read = planFromTable(
			tableOf({ ...greenways, ...years, ...baseline, baseline_year: 2024 }),
		);
		expect(read.problems).toEqual([]);
		expect(read.plan?.indicators[0]?.baseline).toMatchObject({ year: 2024, value: 12 });
	});
});

describe('a number that is not what its own phrase says is told at its cell', () => {
	const sound = { ...greenways, ...years, ...baseline, wording: '30以上' };
	const other = { ...sound, name_zh: '公园' };

	test.each([
		[
			'a target',
			{ ...other, value: 40 },
			'F3',
			'error',
			'F3：原文“30以上”是 30，填写的数却是 40',
			'F3: “30以上” reads as 30, but the number given is 40',
		],
		[
			'a baseline',
			{ ...other, baseline_wording: '21' },
			'J3',
			'error',
			'J3：原文“21”是 21，填写的数却是 12',
			'J3: “21” reads as 21, but the number given is 12',
		],
		[
			'a phrase without a number',
			{ ...other, baseline_wording: '若干' },
			'J3',
			'warning',
			'J3：从“若干”读不出数，无法与 12 核对',
			'J3: no number can be read from “若干” to compare with 12',
		],
	])('%s', (_, row, cell, severity, zh, en) => {
		const read = planFromTable(tableOf(sound, row));
		expect(told(read)).toEqual([[cell, severity, 'against-wording', zh, en]]);
		expect(read.plan?.indicators).toHaveLength(2);
	});

	test('the second of two targets', () => {
		const read = planFromTable(
			tableOf(sound, { ...sound, target_year: 2030, value: 45, wording: '54' }),
		);
		expect(read.problems.map(({ cell, code }) => [cell, code])).toEqual([
			['F3', 'against-wording'],
		]);
	});
});

test.each([
	['650以上，力争800', '650以上', '力争800'],
	['≥650家，争取达到800家', '≥650家', '争取达到800家'],
	['650（力争800）', '650', '力争800'],
	['650 ; 力 争800', '650', '力争800'],
])('a target with a higher mark behind it, “%s”, is no contradiction', (cell, wording, mark) => {
	const { plan, problems } = planFromTable(
		[
			['指标', '单位', '2020年', '2025年目标'],
			['高新技术企业', '家', 500, cell],
		],
		{ period: { start: 2021, end: 2025 } },
	);
	expect(problems).toEqual([]);
	expect(plan?.indicators[0]?.targets).toMatchObject([
		{
			value: 650,
			comparator: 'gte',
			strength: 'firm',
			source: { wording },
			stretch: { value: 800, source: { wording: mark } },
		},
	]);
});
