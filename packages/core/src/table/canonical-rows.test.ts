import { describe, expect, test } from 'vitest';
import { tableOf } from '../../test/table-of.js';
import { canonicalRows, isCanonical } from './canonical-rows.js';
import type { TableCell } from './table-cell.js';
import { problemList } from './table-problem.js';

type Cells = Readonly<Record<string, TableCell>>;

const least: Cells = {
	kind: 'level',
	comparator: 'gte',
	strength: 'firm',
	target_year: 2025,
	value: 30,
	direction: 'up',
	name_zh: '绿道',
};
const ofPlan: Cells = { ...least, plan_id: 'p', period_start: 2021, period_end: 2025 };

const read = (...rows: readonly Cells[]) => {
	const { problems, report } = problemList();
	const found = canonicalRows(tableOf(...rows), 0, report);
	const told = problems.map(({ cell, severity, code, messages: { zh, en } }) => [
		cell,
		severity,
		code,
		zh,
		en,
	]);
	return { ...found, told };
};

test.each([
	[['kind', 'comparator', 'name_zh'], true],
	[['name_zh', 'value', 'comparator', 'kind'], true],
	[['kind', 'comparator'], false],
	[['kind', 'name_zh'], false],
	[['comparator', 'name_zh'], false],
	[['指标', '2025年'], false],
	[['\ufeffKind', ' Comparator ', 'NAME_ZH'], true],
])('whether %j is the header: %j', (row, is) => {
	expect(isCanonical(row)).toBe(is);
});

test('of the columns, most may be absent', () => {
	expect(read(least)).toStrictEqual({
		plan: {},
		definitions: [
			{
				id: '绿道',
				name: { zh: '绿道', en: '绿道' },
				aliases: [],
				temporality: 'stock',
				direction: 'up',
				targets: [
					{
						kind: 'level',
						value: 30,
						comparator: 'gte',
						strength: 'firm',
						year: 2025,
						yearStated: true,
						source: { section: [], wording: '—' },
					},
				],
				source: { section: [] },
			},
		],
		origins: [
			{
				name: { row: 1, column: 6 },
				baseline: { row: 1, column: 0 },
				targets: [{ row: 1, column: 4 }],
			},
		],
		told: [],
	});
});

test('every column is read', () => {
	const { plan, definitions, origins, told } = read({
		...ofPlan,
		plan_name: '某区规划',
		plan_name_en: 'A plan',
		plan_short_name: '某区',
		plan_short_name_en: 'A district',
		period_inferred_from: '“十四五”',
		scope: 'park',
		indicator_id: 'greenways',
		concept: 'greenway',
		name_en: 'Greenways',
		category: '生态',
		category_en: 'Ecology',
		unit: '公里',
		denominator: '道路',
		denominator_en: 'roads',
		temporality: 'flow',
		direction: 'none',
		attribute: '约束性',
		baseline_year: 2019,
		baseline_value: 12,
		baseline_wording: '12以上',
		baseline_year_stated: false,
		baseline_comparator: 'gte',
		year_stated: false,
		wording: '30以上',
		qualifier: '力争',
		section: '第一章 › 第二节',
		row: 3,
		aliases: '绿色步道；步道',
		note: '含支线',
		note_en: 'with branches',
		pinyin: 'lu dao',
		area: '江北',
		area_en: 'North bank',
		responsible: '区园林局',
		inferred: 'mode；direction；temporality；baselineYear；targetYear',
		indicator_section: '附表 › 生态',
		indicator_row: 7,
	});
	expect(plan).toStrictEqual({
		id: 'p',
		name: { zh: '某区规划', en: 'A plan' },
		shortName: { zh: '某区', en: 'A district' },
		scope: 'park',
		period: { start: 2021, end: 2025, inferredFrom: '“十四五”' },
	});
	expect(definitions).toStrictEqual([
		{
			id: 'greenways',
			concept: 'greenway',
			name: { zh: '绿道', en: 'Greenways' },
			aliases: ['绿色步道', '步道'],
			pinyin: 'lu dao',
			unit: '公里',
			temporality: 'flow',
			direction: 'none',
			denominator: { zh: '道路', en: 'roads' },
			attribute: '约束性',
			baseline: { year: 2019, value: 12, wording: '12以上', yearStated: false, comparator: 'gte' },
			targets: [
				{
					kind: 'level',
					value: 30,
					comparator: 'gte',
					strength: 'firm',
					year: 2025,
					yearStated: false,
					source: {
						section: ['第一章', '第二节'],
						row: 3,
						wording: '30以上',
						qualifier: '力争',
					},
				},
			],
			category: { zh: '生态', en: 'Ecology' },
			area: { zh: '江北', en: 'North bank' },
			responsible: '区园林局',
			note: { zh: '含支线', en: 'with branches' },
			inferred: ['mode', 'direction', 'temporality', 'baselineYear', 'targetYear'],
			source: { section: ['附表', '生态'], row: 7 },
		},
	]);
	expect(origins[0]?.baseline).toEqual({ row: 1, column: expect.any(Number) });
	expect(told).toEqual([]);
});

describe('one language stands in for the other', () => {
	test.each([
		['Chinese', { plan_name: '某区规划' }, { zh: '某区规划', en: '某区规划' }],
		['English', { plan_name_en: 'A plan' }, { zh: 'A plan', en: 'A plan' }],
		['neither', {}, undefined],
	])('%s', (_, names, name) => {
		expect(read({ ...least, ...names }).plan.name).toEqual(name);
	});
});

test.each([
	['both years', { period_start: 2025, period_end: 2025 }, { start: 2025, end: 2025 }],
	['no last year', { period_start: 2021 }, undefined],
	['no first year', { period_end: 2025 }, undefined],
])('a period with %s', (_, years, period) => {
	const { plan, told } = read({ ...least, ...years });
	expect(plan.period).toStrictEqual(period);
	expect(told).toEqual([]);
});

test.each(['nation', 'province', 'city', 'district', 'park', 'sector', 'organisation'])(
	'%s is a scope',
	(scope) => {
		expect(read({ ...least, scope })).toMatchObject({ plan: { scope }, told: [] });
	},
);

test.each([
	['%', null, 'ratio'],
	['亿元', null, 'stock'],
	['%', 'stock', 'stock'],
	['%', 'flow', 'flow'],
	['亿元', 'ratio', 'ratio'],
])('in %s with temporality %j an indicator is a %s', (unit, temporality, expected) => {
	const { definitions, told } = read({ ...least, unit, temporality });
	expect(definitions[0]?.temporality).toBe(expected);
	expect(told).toEqual([]);
});

test('a baseline of a stated year, without a phrase, is its number', () => {
	const { definitions, told } = read({
		...least,
		baseline_value: 0,
		baseline_year: 2020,
		baseline_year_stated: true,
	});
	expect(definitions[0]?.baseline).toStrictEqual({ year: 2020, value: 0, wording: '0' });
	expect(told).toEqual([]);
});

test('rows of one id are targets of one indicator; blank rows between them do not count', () => {
	const { definitions, origins, told } = read(
		{ ...least, indicator_id: 'a' },
		{ ...least, indicator_id: 'b', name_zh: '公园', part_of: 'a' },
		{},
		{ kind: ' ' },
		{ ...least, indicator_id: 'a', name_zh: '绿道 ', target_year: 2030, value: 45 },
		{ ...least, indicator_id: 'a', target_year: 2035, value: 60 },
	);
	expect(
		definitions.map(({ id, partOf, targets }) => [
			id,
			partOf,
			targets.map((each) => [each.year, 'value' in each && each.value]),
		]),
	).toEqual([
		[
			'a',
			undefined,
			[
				[2025, 30],
				[2030, 45],
				[2035, 60],
			],
		],
		['b', 'a', [[2025, 30]]],
	]);
	expect(origins.map(({ name, targets }) => [name.row, targets])).toEqual([
		[
			1,
			[
				{ row: 1, column: 4 },
				{ row: 5, column: 4 },
				{ row: 6, column: 4 },
			],
		],
		[2, [{ row: 2, column: 4 }]],
	]);
	expect(told).toEqual([]);
});

test('a row that says something else of its indicator than the first is told, cell by cell', () => {
	const first = {
		...least,
		indicator_id: 'a',
		unit: 'km',
		baseline_year: 2020,
		baseline_value: 12,
		note: '注',
	};
	const { definitions, told } = read(
		first,
		{ ...first, target_year: 2030, value: 45, unit: '公里', baseline_value: 15 },
		{ ...first, target_year: 2035, value: 60, unit: ' km ', baseline_value: null, note: null },
	);
	expect(told).toEqual([
		[
			'I3',
			'warning',
			'ambiguous-indicator',
			'I3：“绿道”的 unit 在第 2 行是“km”，这一行的“公里”没有采用',
			'I3: unit of “绿道” is “km” in row 2; “公里” of this row was not used',
		],
		[
			'K3',
			'warning',
			'ambiguous-indicator',
			'K3：“绿道”的 baseline_value 在第 2 行是“12”，这一行的“15”没有采用',
			'K3: baseline_value of “绿道” is “12” in row 2; “15” of this row was not used',
		],
	]);
	expect(definitions).toMatchObject([
		{ unit: 'km', baseline: { value: 12 }, targets: [{ value: 30 }, { value: 45 }, { value: 60 }] },
	]);
});

test('what differs from target to target is not said of the indicator', () => {
	const { told } = read(
		{ ...least, indicator_id: 'a' },
		{ ...least, indicator_id: 'a', target_year: 2030, comparator: 'approx', value: 45 },
	);
	expect(told).toEqual([]);
});

test('one id for two names: the second is told and not taken for a target of the first', () => {
	const { definitions, origins, told } = read(
		{ ...least, indicator_id: 'a' },
		{ ...least, indicator_id: 'a', name_zh: '公园', value: 40 },
		{ ...least, indicator_id: 'b', name_zh: '公园', value: 40 },
	);
	expect(definitions.map(({ id, name, targets }) => [id, name.zh, targets.length])).toEqual([
		['a', '绿道', 1],
		['b', '公园', 1],
	]);
	expect(origins[0]?.targets).toHaveLength(1);
	expect(told).toEqual([
		[
			'H3',
			'error',
			'ambiguous-indicator',
			'H3：“a”在第 2 行是“绿道”，这一行是“公园”，没有读',
			'H3: “a” is “绿道” in row 2 but “公园” here; this row was not read',
		],
	]);
});

test('what stands above the header is not read', () => {
	const { report } = problemList();
	const [header = [], row = []] = tableOf(least);
	const { definitions, origins } = canonicalRows([row, header, row], 1, report);
	expect(definitions).toHaveLength(1);
	expect(origins[0]?.name.row).toBe(2);
});

test('a part of what is not in the table is told at its cell, and stands as a whole', () => {
	const { definitions, told } = read({ ...least, part_of: 'parks' });
	expect(told).toEqual([
		[
			'H2',
			'error',
			'unknown-indicator',
			'H2：part_of 应为本表中有的 indicator_id，“parks”没有',
			'H2: part_of should be an indicator_id of this table; there is no “parks”',
		],
	]);
	expect(definitions).toStrictEqual(read(least).definitions);
});

describe('a table of two plans', () => {
	test.each([
		['another plan', 'p', 'q'],
		['a row of no plan', 'p', null],
		['a plan after rows of none', null, 'q'],
	])('is read as the first: %s', (_, first, second) => {
		const { plan, definitions, told } = read(
			{ ...least, plan_id: first },
			{ ...least, plan_id: second, name_zh: '公园' },
			{ ...least, plan_id: first, name_zh: '湿地' },
		);
		expect(plan.id ?? null).toBe(first);
		expect(definitions.map(({ id }) => id)).toEqual(['绿道', '湿地']);
		expect(told).toEqual([
			[
				'H3',
				'error',
				'several-plans',
				`H3：一张表只读一份规划“${first ?? ''}”，这一行是“${second ?? ''}”`,
				`H3: one table is one plan, “${first ?? ''}”, but this row is of “${second ?? ''}”`,
			],
		]);
	});
});

describe('a row without', () => {
	const missing = (cell: string, name: string) => [
		cell,
		'error',
		'number-not-read',
		`${cell}：缺少 ${name}`,
		`${cell}: ${name} is missing`,
	];
	const unknown = (cell: string, name: string, words: readonly string[]) => [
		cell,
		'error',
		'unknown-word',
		`${cell}：${name} 应为 ${words.join('、')} 之一，收到的是“”`,
		`${cell}: ${name} should be one of ${words.join(', ')}, but “” came`,
	];

	test.each([
		['comparator', unknown('B2', 'comparator', ['eq', 'gte', 'gt', 'lte', 'lt', 'approx'])],
		['strength', unknown('C2', 'strength', ['firm', 'aspirational'])],
		['target_year', missing('D2', 'target_year')],
		['value', missing('E2', 'value')],
		['name_zh', missing('G2', 'name_zh')],
	])('%s is told and left out', (name, problem) => {
		const { definitions, told } = read({ ...least, [name]: null }, { ...least, name_zh: '公园' });
		expect(told).toEqual([problem]);
		expect(definitions.map(({ id }) => id)).toEqual(['公园']);
	});

	test('a direction is told, and is up', () => {
		const { definitions, told } = read({ ...least, direction: null });
		expect(told).toEqual([unknown('F2', 'direction', ['up', 'down', 'none'])]);
		expect(definitions[0]?.direction).toBe('up');
	});

	test('the year of its baseline is told, and has no baseline', () => {
		const { definitions, told } = read({ ...least, baseline_value: 12, baseline_year: null });
		expect(told).toEqual([missing('I2', 'baseline_year')]);
		expect(definitions).toHaveLength(1);
		expect(definitions[0]).not.toHaveProperty('baseline');
	});
});

describe('a word that is none of its column', () => {
	test.each([
		['scope', '某区', 'nation、province、city、district、park、sector、organisation'],
		['attribute', '约束', '约束性、预期性'],
		['temporality', '时点', 'stock、flow、ratio'],
	])('%s', (name, word, words) => {
		const { plan, definitions, told } = read({ ...least, [name]: word });
		expect(told.map(([cell, , code, zh]) => [cell, code, zh])).toEqual([
			['H2', 'unknown-word', `H2：${name} 应为 ${words} 之一，收到的是“${word}”`],
		]);
		expect(plan).toStrictEqual({});
		expect(definitions).toStrictEqual(read(least).definitions);
	});

	test('of inferred the others stand', () => {
		const { definitions, told } = read({ ...least, inferred: '方向；mode' });
		expect(told).toEqual([
			[
				'H2',
				'error',
				'unknown-word',
				'H2：inferred 应为 temporality、direction、baselineYear、targetYear、mode 中的几项，收到的是“方向”',
				'H2: inferred should be some of temporality, direction, baselineYear, targetYear, mode, but “方向” came',
			],
		]);
		expect(definitions).toMatchObject([{ inferred: ['mode'] }]);
	});

	test('baseline_comparator', () => {
		const baseline = { baseline_value: 12, baseline_year: 2020 };
		const { definitions, told } = read({ ...least, ...baseline, baseline_comparator: '以上' });
		expect(told.map(([cell, , code]) => [cell, code])).toEqual([['J2', 'unknown-word']]);
		expect(definitions).toStrictEqual(read({ ...least, ...baseline }).definitions);
	});

	test.each(['plan_id', 'indicator_id', 'concept', 'part_of'])('%s is no id', (name) => {
		const { plan, definitions, told } = read({ ...least, [name]: 'a b' });
		expect(told.map(([cell, , code]) => [cell, code])).toEqual([['H2', 'unknown-word']]);
		expect(plan).toStrictEqual({});
		expect(definitions).toStrictEqual(read(least).definitions);
	});
});

describe('what is out of order', () => {
	const growth: Cells = { ...least, kind: 'growth', value: 0.08, mode: 'average' };

	test.each([
		[
			'a base year that is the target year',
			{ ...growth, base_year: 2025 },
			'I2',
			'year-out-of-order',
			'base_year 2025 应早于目标年 2025',
			'base_year 2025 should be before the target year 2025',
		],
		[
			'a base year after it',
			{ ...growth, base_year: 2026 },
			'I2',
			'year-out-of-order',
			'base_year 2026 应早于目标年 2025',
			'base_year 2026 should be before the target year 2025',
		],
		[
			'a range that ends below its beginning',
			{ ...least, kind: 'range', value: 10, max: 8 },
			'H2',
			'number-not-read',
			'max 8 不应小于 value 10',
			'max 8 should not be below value 10',
		],
	])('%s is no target', (_, row, cell, code, zh, en) => {
		const { definitions, told } = read(row);
		expect(definitions).toEqual([]);
		expect(told).toEqual([[cell, 'error', code, `${cell}：${zh}`, `${cell}: ${en}`]]);
	});

	test.each([
		['growth from the year before', { ...growth, base_year: 2024 }],
		['a range of one number', { ...least, kind: 'range', value: 8, max: 8 }],
	])('%s is a target', (_, row) => {
		const { definitions, told } = read(row);
		expect(definitions).toHaveLength(1);
		expect(told).toEqual([]);
	});

	test('a period that ends before it begins is none', () => {
		const { plan, told } = read({ ...least, period_start: 2025, period_end: 2021 });
		expect(plan).toStrictEqual({});
		expect(told).toEqual([
			[
				'I2',
				'error',
				'year-out-of-order',
				'I2：规划期的最后一年 2021 不应早于第一年 2025',
				'I2: the last year 2021 of the period should not be before the first, 2025',
			],
		]);
	});
});
