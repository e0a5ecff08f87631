import { describe, expect, test } from 'vitest';
import { assess } from '../status/assess.js';
import { actualsFromTable } from './actuals-from-table.js';
import { planFromTable } from './plan-from-table.js';
import type { TableRows } from './table-cell.js';

const { plan } = planFromTable(
	[
		['指标', '单位', '2020年', '2025年'],
		['高新技术企业', '家', 758, 1000],
		['税收', '万元', 8000, 12000],
		['研发投入强度', '%', 3, 4],
		['GDP增长（%）', null, null, 6],
		['能耗降低（%）', null, null, '〔13.5〕'],
		['新增就业（万人）', null, null, '〔10〕'],
		['面积（公顷）', null, 1, 2],
		['面积（公顷）', null, 3, 4],
	],
	{ name: '某区规划' },
);
if (!plan) throw new RangeError('no plan');

const read = (rows: TableRows, options = {}) => {
	const { actuals, problems } = actualsFromTable(rows, options);
	return { actuals, told: problems.map(({ cell, code }) => `${cell} ${code}`), problems };
};

describe('wide: a column a time', () => {
	test.each([
		[2021, { year: 2021 }],
		['2021年', { year: 2021 }],
		['2021年实际', { year: 2021 }],
		['2023年6月', { date: '2023-06-30' }],
		['2023年1-9月', { date: '2023-09-30' }],
		['2024年2月', { date: '2024-02-29' }],
		['2023-06', { date: '2023-06-30' }],
		['2023H1', { date: '2023-06-30' }],
		['2023年上半年', { date: '2023-06-30' }],
		['2023H2', { year: 2023 }],
		['2023Q3', { date: '2023-09-30' }],
		['2023年第一季度', { date: '2023-03-31' }],
		['2023年前三季度', { date: '2023-09-30' }],
		['2023-12-31', { year: 2023 }],
		['2023/7/1', { date: '2023-07-01' }],
		[45107, { date: '2023-06-30' }],
	])('%j', (header, time) => {
		expect(
			read([
				['指标', header],
				['税收', 1],
			]).actuals,
		).toEqual({ 税收: [{ ...time, value: 1 }] });
	});

	test('a blank is none, 0 is zero, text that is no number is a problem', () => {
		const { actuals, told } = read([
			['某区规划实施情况'],
			['序号', '指标', '单位', 2021, 2022, 2023, '备注'],
			[1, '高新技术企业', '家', 0, null, '—', '略'],
			[2, '税收', '万元', '1,200', '约1300万元', '快报1400', null],
			[3, '研发投入强度', '%', '3.1%', 'n', '#DIV/0!', null],
			['注：快报数。'],
		]);
		expect(actuals).toEqual({
			高新技术企业: [{ year: 2021, value: 0 }],
			税收: [
				{ year: 2021, value: 1200 },
				{ year: 2022, value: 1300 },
				{ year: 2023, value: 1400, status: 'provisional' },
			],
			研发投入强度: [{ year: 2021, value: 3.1 }],
		});
		expect(told).toEqual(['E5 number-not-read', 'F5 error-in-cell']);
	});

	test('beside targets only what is said to be actual', () => {
		const { actuals } = read([
			['指标', '2020年', '2025年目标', '2022年实际', '2023年完成'],
			['税收', 8000, 12000, 9000, 9800],
		]);
		expect(actuals).toEqual({
			税收: [
				{ year: 2022, value: 9000 },
				{ year: 2023, value: 9800 },
			],
		});
	});
});

test('long: a row a value, with status and source', () => {
	const { actuals, told } = read([
		['指标', '时间', '实际值', '来源', '状态'],
		['税收', 2021, 9000, '统计公报', ''],
		['税收', '2022年', 9400, null, '初步'],
		['税收', '去年', 1, null, null],
		['高新技术企业', 45107, 840, null, '口径调整'],
		['高新技术企业', 2023, null, null, null],
	]);
	expect(actuals).toEqual({
		税收: [
			{ year: 2021, value: 9000, source: '统计公报' },
			{ year: 2022, value: 9400, status: 'provisional' },
		],
		高新技术企业: [{ date: '2023-06-30', value: 840, status: 'break' }],
	});
	expect(told).toEqual(['B4 time-not-read']);
});

describe('against a plan', () => {
	test('names are those of the plan, units are converted, what it does not have is told', () => {
		const { actuals, told, problems } = read(
			[
				['指标', 2023],
				['高新技术企业（家）', 880],
				['税收', '1.1亿元'],
				['研发投入强度', '3.4家'],
				['独角兽', 3],
				['面积', 5],
			],
			{ plan },
		);
		expect(actuals).toEqual({
			高新技术企业: [{ year: 2023, value: 880 }],
			税收: [{ year: 2023, value: 11000 }],
		});
		expect(told).toEqual(['B4 unit-mismatch', 'A5 unknown-indicator', 'A6 ambiguous-indicator']);
		expect(problems[1]?.messages.zh).toContain('独角兽');
	});

	test('the unit of a row, in its column or behind its name, is converted or told', () => {
		const { actuals, told } = read(
			[
				['指标', '单位', 2023],
				['税收', '亿元', 1.1],
				['高新技术企业', '万元', 880],
			],
			{ plan },
		);
		expect(actuals).toEqual({ 税收: [{ year: 2023, value: 11000 }] });
		expect(told).toEqual(['C3 unit-mismatch']);
		const behind = read(
			[
				['指标', 2023],
				['税收（亿元）', 1.1],
			],
			{ plan },
		);
		expect(behind.actuals).toEqual(actuals);
		const long = read(
			[
				['指标', '年份', '实际值', '单位'],
				['税收', 2023, 1.1, '亿元'],
			],
			{ plan },
		);
		expect(long.actuals).toEqual(actuals);
	});

	test('of an indicator that is itself a rate a number is a rate', () => {
		const { actuals, told } = read(
			[
				['指标', 2021, '2022年累计', 2023],
				['GDP增长', 5.2, null, '下降1%'],
				['能耗降低', '当年下降2.1%', 5, 3],
				['新增就业', 2, '累计4.1', null],
			],
			{ plan },
		);
		expect(actuals).toEqual({
			GDP增长: [
				{ year: 2021, rate: 0.052 },
				{ year: 2023, rate: -0.01 },
			],
			能耗降低: [
				{ year: 2021, rate: -0.021 },
				{ year: 2022, change: -0.05 },
			],
			新增就业: [
				{ year: 2021, value: 2 },
				{ year: 2022, value: 4.1, cumulative: true },
			],
		});
		expect(told).toEqual(['D3 rate-or-change']);
	});

	test('a minus is a fall; under a name that says a fall it may be either', () => {
		const { plan: falls } = planFromTable(
			[
				['指标', '2020年', '2025年'],
				['单位GDP能耗', null, '下降13.5%'],
				['能耗降低（%）', null, '〔13.5〕'],
			],
			{ name: '某区规划' },
		);
		const { actuals, problems } = read(
			[
				['指标', '2022年累计', 2023],
				['单位GDP能耗', '-5%', '-8.1%'],
				['能耗降低', -5, null],
			],
			falls ? { plan: falls } : {},
		);
		expect(actuals.单位GDP能耗).toEqual([{ year: 2022, change: -0.05 }]);
		const told = problems.map(({ cell, messages }) => `${cell} ${messages.zh}`);
		expect(told.join()).toMatch(/C2 .*“累计下降8\.1%”.*B3 .*下降还是上升/);
	});

	test('and can be assessed', () => {
		const energy = plan.indicators.find(({ name }) => name.zh === '能耗降低');
		const { actuals } = read(
			[
				['指标', '2023年'],
				['能耗降低', '累计下降8.1%'],
			],
			{ plan },
		);
		const assessed = energy && assess(energy, actuals.能耗降低 ?? []);
		expect(assessed?.status).toMatchObject({ value: { word: 'as-expected' } });
	});
});

test('two values of one time: the same is one, another is a problem', () => {
	const { actuals, told } = read([
		['指标', '2021', '2021年', '2022'],
		['税收', 5, 5, 6],
		['收入', 5, 6, 7],
	]);
	expect(actuals.税收).toHaveLength(2);
	expect(actuals.收入).toEqual([
		{ year: 2021, value: 5 },
		{ year: 2022, value: 7 },
	]);
	expect(told).toEqual(['C3 actuals-differ']);
});

test.each([
	['nothing', [], 'A1 empty-table'],
	['no header', [['税收', 5]], 'A1 no-header'],
	[
		'no times',
		[
			['指标', '备注'],
			['税收', 5],
		],
		'A1 no-time-column',
	],
	[
		'no name',
		[
			['指标', 2021],
			[null, 5],
		],
		'A2 no-name',
	],
] as const)('%s', (_, rows, problem) => {
	expect(read(rows)).toMatchObject({ actuals: {}, told: [problem] });
});

test('100,000 rows at once', () => {
	const rows = Array.from({ length: 100_000 }, (_, i) => [`指标甲${i}`, i]);
	expect(read([['指标', 2021], ['税收', 'n'], ...rows]).told).toEqual([
		'B2 number-not-read',
		'A5001 too-many-rows',
	]);
});

describe('which columns are read', () => {
	test.each<[string, TableRows[number], object]>([
		['a year and no other word', ['指标', '2022', '2023年'], { year: 2022, value: 1 }],
		['a sum', ['指标', '2022年累计', null], { year: 2022, value: 1, cumulative: true }],
		[
			'a sum by its other name',
			['指标', '2022年合计', null],
			{ year: 2022, value: 1, cumulative: true },
		],
		['a rate', ['指标', '2022年年均增速', null], { year: 2022, value: 1 }],
		['an unknown word', ['指标', '2022年全口径', null], { year: 2022, value: 1 }],
	])('%s', (_, header, actual) => {
		const { actuals, told } = read([header, ['税收', 1]]);
		expect(actuals).toEqual({ 税收: [actual] });
		expect(told).toEqual([]);
	});

	test('not a target, a baseline or a note of a year', () => {
		const { actuals, told } = read([
			['指标', '2020年基期', '2025年目标', '2022年', '备注'],
			['税收', 1, 2, 3, '4'],
		]);
		expect(actuals).toEqual({ 税收: [{ year: 2022, value: 3 }] });
		expect(told).toEqual([]);
	});

	test('one of several years that is no sum is told', () => {
		const { actuals, problems } = read([
			['指标', '2021—2023年', '2023年4—6月', '2021—2022年累计'],
			['新增就业', 3, 1, 2],
		]);
		expect(actuals).toEqual({ 新增就业: [{ year: 2022, value: 2, cumulative: true }] });
		expect(problems).toMatchObject([
			{
				cell: 'B1',
				severity: 'error',
				code: 'time-not-read',
				messages: {
					zh: 'B1：“2021—2023年”不是一个年份或从年初起的时段，这一列没有读',
					en: 'B1: “2021—2023年” is neither a year nor a part of it from its beginning; this column was not read',
				},
			},
			{ cell: 'C1', code: 'time-not-read' },
		]);
	});

	test('a header with neither a time nor a known word is not read, and told', () => {
		const { actuals, told } = read([
			['指标', '口径', 2022],
			['税收', '全区', 1],
		]);
		expect(actuals).toEqual({ 税收: [{ year: 2022, value: 1 }] });
		expect(told).toEqual(['B1 unknown-column']);
	});

	test('years before one that is said to be actual are too', () => {
		const { actuals } = read([
			['指标', '2021年', '2022年', '2023年完成'],
			['税收', 1, 2, 3],
		]);
		expect(actuals.税收?.map((each) => 'year' in each && each.year)).toEqual([2021, 2022, 2023]);
	});

	test('what is counted from January is told to be no whole year', () => {
		const { actuals, told } = read([
			['指标', '2023年1-9月'],
			['税收', 755],
		]);
		expect(actuals).toEqual({ 税收: [{ date: '2023-09-30', value: 755 }] });
		expect(told).toEqual(['B1 time-not-read']);
	});

	test('where the only years are several there is no time', () => {
		expect(
			read([
				['指标', '2021—2023年'],
				['税收', 1],
			]).told,
		).toEqual(['A1 no-time-column']);
	});

	test('the header is the first row that has a time as well', () => {
		expect(
			read([
				['指标', '备注'],
				['指标', 2022],
				['税收', 1],
			]).actuals,
		).toEqual({ 税收: [{ year: 2022, value: 1 }] });
		expect(
			read([
				['指标', '备注'],
				['指标', '时间', '实际值'],
				['税收', 2022, 1],
			]).actuals,
		).toEqual({ 税收: [{ year: 2022, value: 1 }] });
	});
});

describe('what is no row of an indicator is passed over', () => {
	test.each<[string, TableRows[number]]>([
		['a blank row', [null, ' ', null]],
		['the header once more', ['指标', '2022年', '2023年']],
		['a note', ['注：快报数', null, 5]],
		['a note in the next column', [null, '说明：快报数', 5]],
		['a further note', [null, '①快报数', null]],
	])('%s', (_, row) => {
		const { actuals, told } = read([['指标', '2022年', '2023年'], row, ['税收', 1, 2]]);
		expect(Object.keys(actuals)).toEqual(['税收']);
		expect(told).toEqual([]);
	});

	test('a row with a number and no name or figure', () => {
		const { told } = read([
			['序号', '指标', 2022],
			[1, null, null],
			[2, '税收', 1],
		]);
		expect(told).toEqual([]);
	});

	test('an indicator that begins like a note is one', () => {
		const { actuals } = read([
			['指标', 2022],
			['1.税收', null],
			['2.企业', 5],
		]);
		expect(actuals).toEqual({ '2.企业': [{ year: 2022, value: 5 }] });
	});

	test.each([null, ' ', '#N/A'])('but figures without a name (%j) are told', (name) => {
		expect(
			read([
				['序号', '指标', 2022],
				[1, name, 5],
			]).problems,
		).toMatchObject([
			{
				cell: 'B2',
				severity: 'error',
				code: 'no-name',
				messages: {
					zh: 'B2：这一行没有指标名称，没有读',
					en: 'B2: this row names no indicator and was not read',
				},
			},
		]);
	});
});

describe('long', () => {
	const header = ['指标', '时间', '实际值', '状态', '来源'];

	test.each([
		['初步', 'provisional'],
		['快报数', 'provisional'],
		['Provisional', 'provisional'],
		['预计', 'estimated'],
		['估计', 'estimated'],
		['Estimated', 'estimated'],
		['口径调整', 'break'],
		['数据中断', 'break'],
		['Break', 'break'],
	])('%s is %s', (word, status) => {
		expect(read([header, ['税收', 2022, 1, word]]).actuals).toEqual({
			税收: [{ year: 2022, value: 1, status }],
		});
	});

	test('what the header or the time says of a figure counts', () => {
		expect(
			read([
				['指标', '时间', '实际值'],
				['新增就业', '2022年累计', 5],
				['新增就业', '2023年', 2],
			]).actuals,
		).toEqual({
			新增就业: [
				{ year: 2022, value: 5, cumulative: true },
				{ year: 2023, value: 2 },
			],
		});
		expect(
			read([
				['指标', '备注', '时间', '实际值'],
				['税收', '累计', 2022, 1],
			]).actuals,
		).toEqual({ 税收: [{ year: 2022, value: 1 }] });
	});

	test.each([
		['去年', '去年'],
		[null, ''],
		[20, '20'],
	])('%j is no time', (time, shown) => {
		expect(read([header, ['税收', time, 1], ['企业', time, null]]).problems).toMatchObject([
			{
				cell: 'B2',
				severity: 'error',
				code: 'time-not-read',
				messages: {
					zh: `B2：应为年份或日期（2023、2023年6月），收到的是“${shown}”，这一行没有读`,
					en: `B2: a year or a date was expected (2023, 2023年6月); “${shown}” was not read`,
				},
			},
		]);
	});

	test('a figure that cannot be read and a name that is unknown are told at their cells', () => {
		const { told } = read([header, ['税收', 2022, 'n'], ['独角兽', 2022, 5]], { plan });
		expect(told).toEqual(['C2 number-not-read', 'A3 unknown-indicator']);
	});
});

test.each<[string, TableRows, object]>([
	[
		'empty-table',
		[[null, ''], []],
		{
			cell: 'A1',
			severity: 'error',
			messages: {
				zh: 'A1：前十行里没有表头；表头要有“指标”和年份（2021、2022年、2023年6月）',
				en: 'A1: there is no header among the first ten rows; it has to have 指标 (indicator) and times (2021, 2023年6月)',
			},
		},
	],
	['no-header', [[null, 5]], { cell: 'A1', severity: 'error' }],
	[
		'no-time-column',
		[['某区规划'], ['序号', '指标', '时间']],
		{
			cell: 'B2',
			severity: 'error',
			messages: {
				zh: 'B2：这是表头，但没有写年份的列；请写 2021、2022年、2023年6月 这样的表头',
				en: 'B2: this is the header, but no column has a time; head them with 2021, 2022年 or 2023年6月',
			},
		},
	],
])('%s is told', (code, rows, problem) => {
	expect(read(rows).problems).toMatchObject([{ code, ...problem }]);
});

test('problems are in the order of the cells', () => {
	const { told } = read(
		[
			['2021', '指标', '2022', '2023'],
			['n', '税收', 'n', 'n'],
			['n', '独角兽', 5, 6],
			[5, null, 6, 7],
			['n', '高新技术企业', 'n', 5],
		],
		{ plan },
	);
	expect(told).toEqual([
		'A2 number-not-read',
		'C2 number-not-read',
		'D2 number-not-read',
		'B3 unknown-indicator',
		'B4 no-name',
		'A5 number-not-read',
		'C5 number-not-read',
	]);
});

test('a row that holds nothing but an error for its name is no row', () => {
	const { actuals, told } = read([
		['指标', 2021],
		['#N/A', null],
		['高新技术企业', 800],
	]);
	expect(told).toEqual([]);
	expect(actuals).toEqual({ 高新技术企业: [{ year: 2021, value: 800 }] });
});
