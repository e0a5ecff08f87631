import { describe, expect, test } from 'vitest';
import type { Period } from '../model/plan-reference.js';
import { layoutOf } from './layout.js';
import { hasTargets, planColumns, unreadColumns } from './plan-columns.js';
import type { TableCell, TableRow, TableRows } from './table-cell.js';
import { problemList } from './table-problem.js';

const read = (rows: TableRows, given?: Period) => {
	const { problems, report } = problemList();
	const layout = layoutOf(rows, () => true);
	if (!layout) throw new RangeError('no header');
	const columns = planColumns(rows, layout, given, report);
	if (columns) unreadColumns(rows, layout, columns, report);
	return { columns, problems };
};
const ofHeader = (header: TableRow, given?: Period) => read([header], given);
const told = (header: TableRow, given?: Period) =>
	ofHeader(header, given).problems.map(({ cell, severity, code, messages }) => [
		`${cell} ${severity} ${code}`,
		messages,
	]);
const fiveYears = { start: 2021, end: 2025 };

test.each([
	['目标', true],
	['目标原文', true],
	['2025年', true],
	['年均增长', true],
	['累计', true],
	['年均/累计', true],
	['单位', false],
	['2020年实际', false],
	['代码', false],
])('a table with a column “%s” may be one of targets: %s', (header, may) => {
	expect(hasTargets(layoutOf([['指标', header]], () => true)?.columns ?? [])).toBe(may);
});

test('every column by what it holds', () => {
	const header = [
		'序号',
		'类别',
		'一级指标',
		'指标',
		'英文名',
		'别名',
		'单位',
		'基期年',
		'基期',
		'目标年',
		'目标',
		'年均增长(%)',
		'累计',
		'年均/累计',
		'属性',
		'方向',
		'出处',
		'责任单位',
		'备注',
	];
	expect(ofHeader(header, fiveYears)).toStrictEqual({
		columns: {
			period: fiveYears,
			number: 0,
			categories: [1, 2],
			name: 3,
			nameEn: 4,
			aliases: 5,
			unit: 6,
			baselineYear: 7,
			baseline: { column: 8 },
			targetYear: 9,
			targets: [{ column: 10 }],
			rates: [
				{ column: 11, holds: 'rate', percent: true },
				{ column: 12, holds: 'sum', percent: false },
				{ column: 13, holds: 'rateOrSum', percent: false },
			],
			attribute: 14,
			direction: 15,
			source: 16,
			responsible: 17,
			note: 18,
		},
		problems: [],
	});
});

test('what is not there is undefined', () => {
	expect(ofHeader(['指标', '目标'], fiveYears).columns).toStrictEqual({
		period: fiveYears,
		name: 0,
		targets: [{ column: 1 }],
		rates: [],
		baseline: undefined,
		categories: [],
		number: undefined,
		unit: undefined,
		attribute: undefined,
		direction: undefined,
		source: undefined,
		responsible: undefined,
		note: undefined,
		baselineYear: undefined,
		targetYear: undefined,
		nameEn: undefined,
		aliases: undefined,
	});
});

test('a further level of names is a category', () => {
	expect(ofHeader(['项目', '指标', '目标'], fiveYears).columns).toMatchObject({
		name: 1,
		categories: [0],
	});
});

describe('the period', () => {
	test.each<[TableRow, number, number]>([
		[['2020年', '2025年'], 2021, 2025],
		[['2025年', '2020年'], 2021, 2025],
		[['2020年', '2023年', '2025年'], 2021, 2025],
		[['2015年', '2020年实际', '2025年'], 2021, 2025],
		[['2015年', '2020年基期', '2025年目标'], 2021, 2025],
		[['2019、2020年基期', '2025年目标'], 2021, 2025],
		[['2021—2023年完成', '2020年', '2025年目标'], 2021, 2025],
		[['2020年', '2025年目标', '2023年完成'], 2021, 2025],
		[['2019年实际', '2020年实际', '2025年'], 2021, 2025],
		[['2020年', '2021年完成', '2022年完成', '2025年'], 2021, 2025],
		[['2022年实际', '2023年', '2024年', '2025年'], 2023, 2025],
		[['2020年', '2023年目标', '2024年完成'], 2021, 2023],
		[['2020年现状', '2023年完成', '2025年目标'], 2021, 2025],
		[['2019年', '2025年预计完成', '2025年目标'], 2020, 2025],
		[['2020年', '2025年目标原文'], 2021, 2025],
		[['2024年', '2025年'], 2025, 2025],
		[['2021—2025年目标'], 2021, 2025],
		[['2020年', '2021—2025年累计', '2035年'], 2021, 2025],
		[['2021—2025年', '2035年'], 2021, 2025],
		[['2020年', '2021—2025年均增长', '2016—2020年均增长'], 2021, 2025],
		[['2020年（2015年价）', '2025年（2020年价）'], 2021, 2025],
		[['2020年', '2021、2023、2030年目标'], 2021, 2030],
	])('of %j', (headers, start, end) => {
		expect(ofHeader(['指标', ...headers]).columns?.period).toEqual({ start, end });
	});

	test('as given, whatever the header says', () => {
		const { columns } = ofHeader(['指标', '2021—2025年累计', '2030年'], { start: 2026, end: 2030 });
		expect(columns?.period).toEqual({ start: 2026, end: 2030 });
	});

	test.each<[string, TableRow]>([
		['no year', ['目标']],
		['one year', ['2025年']],
		['a target year', ['2025年目标']],
		['a base year', ['2020年现状', '目标']],
		['a base year that is not before', ['2025年现状', '2025年目标']],
		['two that may be the base year', ['2019年', '2022年完成', '2023年目标']],
		['a base year after all others', ['2026年现状', '2020年', '2025年']],
	])('is not had from %s', (_, headers) => {
		const header = ['序号', '指标', ...headers];
		expect(ofHeader(header).columns).toBeUndefined();
		expect(told(header)).toEqual([
			[
				'B1 error no-period',
				{
					zh: 'B1：不知道规划期：请在表头写上基期年和目标年（2020年、2025年），或在表上方写“规划期 2021—2025”',
					en: 'B1: the period is not known: put the base year and the target year into the header (2020年, 2025年), or write “规划期 2021—2025” above the table',
				},
			],
		]);
	});
});

describe('the targets', () => {
	test.each<[TableRow, readonly { column: number; year?: number }[]]>([
		[['2020年', '2025年'], [{ column: 2, year: 2025 }]],
		[['2020年', '2025年', '2025年预计'], [{ column: 2, year: 2025 }]],
		[['2019年', '2021年'], [{ column: 2, year: 2021 }]],
		[['目标', '目标原文'], [{ column: 2 }]],
		[['2020年目标'], [{ column: 1, year: 2020 }]],
		[['年均增长'], []],
	])('of %j', (headers, targets) => {
		expect(ofHeader(['指标', ...headers], fiveYears).columns?.targets).toStrictEqual(targets);
	});

	test('what is observed, or a sum, of a year that has a target is no second one', () => {
		const header = ['指标', '2020年', '2025年', '2025年预计', '2025年累计'];
		expect(told(header, fiveYears)).toEqual([]);
	});

	test('a rate up to the first year of the plan is not of the years before it', () => {
		expect(told(['指标', '2025年', '2019—2021年均增长'], fiveYears)).toEqual([]);
		expect(told(['指标', '2025年', '2016—2020年均增长'], fiveYears)).toHaveLength(1);
	});

	test('in the order of their years, one without a year as of the last of the plan', () => {
		const header = ['指标', '2035年', '目标', '2023年', '2020年'];
		expect(ofHeader(header, fiveYears).columns?.targets).toStrictEqual([
			{ column: 3, year: 2023 },
			{ column: 2 },
			{ column: 1, year: 2035 },
		]);
	});

	test('where the base year is concluded, the plain years after it', () => {
		const { columns } = ofHeader(['指标', '2015年', '2020年实际', '2022年', '2025年']);
		expect(columns?.targets.map(({ column }) => column)).toEqual([3, 4]);
	});

	test('as printed replace the others, and the rates', () => {
		const { columns } = ofHeader(['指标', '2020年', '目标', '年均增长', '2025年目标原文']);
		expect(columns).toMatchObject({ targets: [{ column: 4, year: 2025 }], rates: [] });
	});

	test('of a year twice: the first is read', () => {
		const header = ['指标', '2020年', '2025年', '2025年目标值'];
		expect(ofHeader(header).columns?.targets).toEqual([{ column: 2, year: 2025 }]);
		expect(told(header)).toEqual([
			[
				'D1 error year-twice',
				{
					zh: 'D1：有两列都是 2025 年的目标；只读第一列',
					en: 'D1: two columns hold the targets of 2025; only the first is read',
				},
			],
		]);
	});

	test('without a year twice: the first is read', () => {
		const header = ['指标', '目标', '规划值'];
		expect(ofHeader(header, fiveYears).columns?.targets).toEqual([{ column: 1 }]);
		expect(told(header, fiveYears)).toEqual([
			[
				'C1 error year-twice',
				{
					zh: 'C1：有两列都是目标；只读第一列',
					en: 'C1: two columns hold the targets; only the first is read',
				},
			],
		]);
	});
});

test.each(['“十三五”年均增长', '2016—2020年均增长', '“十三五”累计', '“十三五”期间年均增长（%）'])(
	'“%s” is no target of a plan from 2021',
	(printed) => {
		const header = ['指标', '2020年', '“十四五”年均增长', printed, '2025年'];
		expect(ofHeader(header, fiveYears).columns?.rates.map(({ column }) => column)).toEqual([2]);
		expect(told(header, fiveYears)).toEqual([
			[
				'D1 warning unknown-column',
				{
					zh: `D1：“${printed.replace('（%）', '(%)')}”说的是规划期以前，没有读`,
					en: `D1: “${printed.replace('（%）', '(%)')}” is of the years before the plan and was not read`,
				},
			],
		]);
	},
);

describe('the baseline', () => {
	test.each<[TableRow, { column: number; year?: number } | undefined]>([
		[['2020年'], { column: 1, year: 2020 }],
		[['2020年完成值'], { column: 1, year: 2020 }],
		[['基期'], { column: 1 }],
		[['2022年现状'], { column: 1, year: 2022 }],
		[['2021年完成值'], undefined],
		[['实际值'], undefined],
		[['2020年目标'], undefined],
		[['2018年', '2020年', '2019年'], { column: 2, year: 2020 }],
		[['2020年', '2020年实际'], { column: 2, year: 2020 }],
		[['2020年实际', '2022年现状'], { column: 1, year: 2020 }],
		[['基期', '现状'], { column: 2 }],
	])('of %j in a plan from 2021', (headers, baseline) => {
		expect(ofHeader(['指标', ...headers, '2025年'], fiveYears).columns?.baseline).toStrictEqual(
			baseline,
		);
	});

	test('others are told', () => {
		expect(told(['指标', '2020年实际', '2015年', '2025年目标'])).toEqual([
			[
				'C1 warning unknown-column',
				{
					zh: 'C1：“2015年”没有用到：基期取“2020年实际”',
					en: 'C1: “2015年” is not used: the baseline is “2020年实际”',
				},
			],
		]);
	});
});

describe('类型 is the attribute where its cells say so', () => {
	test.each<[string, TableCell, boolean]>([
		['类型', '约束性', true],
		['指标类型', '预期性', true],
		['指标类别', ' 预期', true],
		['类型', '非约束性', false],
		['类型', '约束性强', false],
		['类型', '经济发展', false],
		['类别', '约束性', false],
		['大类', '预期性', false],
	])('“%s” with “%s”: %s', (header, cell, isAttribute) => {
		const rows = [
			[header, '指标', '2020年', '2025年'],
			[null, '绿道', 30, 45],
			[cell, '公园', 3, 4],
		];
		expect(read(rows).columns).toMatchObject(
			isAttribute ? { attribute: 0, categories: [] } : { attribute: undefined, categories: [0] },
		);
	});

	test('unless there is a column of attributes', () => {
		const { columns } = read([
			['类型', '指标', '属性', '2020年', '2025年'],
			['约束性', '绿道', '预期性', 30, 45],
		]);
		expect(columns).toMatchObject({ attribute: 2, categories: [0] });
	});
});

describe('a column whose header is not known', () => {
	test('is told where it has a cell', () => {
		const { problems } = read([
			['指标', '2020年', '2025年', '代码'],
			['绿道', 30, 45, 'A1'],
			['公园', 3, 4, null],
		]);
		expect(problems).toEqual([
			{
				row: 1,
				column: 4,
				cell: 'D1',
				severity: 'warning',
				code: 'unknown-column',
				messages: {
					zh: 'D1：不认识表头“代码”，这一列没有读',
					en: 'D1: the header “代码” is not known, and its column was not read',
				},
			},
		]);
	});

	test('is passed over where it is blank', () => {
		const rows = [
			['指标', '2020年', '2025年', '代码'],
			['绿道', 30, 45, ' '],
		];
		expect(read(rows).problems).toEqual([]);
	});
});

describe('a known column that a table of targets has no use for', () => {
	const unread = (header: TableRow, row: TableRow = header.map(() => 30)) =>
		read([header, row], fiveYears).problems.map(({ cell, code, messages: { zh } }) => [
			`${cell} ${code}`,
			zh,
		]);

	test.each(['2023年完成', '2021年实际', '完成情况', '年份', '数据状态'])('“%s”', (observed) => {
		expect(unread(['指标', '2020年实际', '2025年', observed])).toEqual([
			['D1 unknown-column', `D1：“${observed}”不是目标，这一列没有读；实际值请作为实际值的表给出`],
		]);
		expect(unread(['指标', '2020年实际', '2025年', observed], ['绿道', 30, 45, null])).toEqual([]);
	});

	test.each([
		['单位', '计量单位'],
		['备注', '说明'],
		['出处', '数据来源'],
		['责任单位', '牵头部门'],
		['英文名', '英文名称'],
		['属性', '性质'],
		['方向', '导向'],
		['基期年', '基年'],
		['目标年', '目标年份'],
		['别名', 'aliases'],
	])('a second one: “%s”, “%s”', (first, second) => {
		expect(unread(['指标', first, '2020年', '2025年', second])).toEqual([
			['E1 unknown-column', `E1：前面已有同类的一列，“${second}”没有读`],
		]);
	});

	test('a second number or category is no loss', () => {
		expect(unread(['序号', '编号', '类别', '领域', '指标', '2020年', '2025年'])).toEqual([]);
	});

	test('in English', () => {
		const { problems } = read(
			[
				['指标', '单位', '2025年', '2023年完成', 'unit'],
				['绿道', 'km', 45, 30, 'km'],
			],
			fiveYears,
		);
		expect(problems.map(({ messages: { en } }) => en)).toEqual([
			'D1: “2023年完成” is no target, and its column was not read; give what was observed as a table of actuals',
			'E1: a column before it holds the same, and “unit” was not read',
		]);
	});
});
