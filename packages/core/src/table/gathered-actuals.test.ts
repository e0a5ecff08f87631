import { describe, expect, test } from 'vitest';
import { actualsFromTable } from './actuals-from-table.js';
import { planFromTable } from './plan-from-table.js';
import type { TableRows } from './table-cell.js';

const { plan } = planFromTable(
	[
		['指标', '单位', '2020年', '2025年'],
		['企业', '家', 758, 1000],
		['绿地', '公顷', 10, 20],
		['公园（座）', null, 1, 2],
		['公园（公顷）', null, 3, 4],
	],
	{ name: '某区规划' },
);
if (!plan) throw new RangeError('no plan');

function read(rows: TableRows, options = {}) {
	const { actuals, problems } = actualsFromTable(rows, options);
	const told = problems.map(({ cell, severity, code }) => `${cell} ${severity} ${code}`);
	return { actuals, told, messages: problems.map(({ messages }) => messages) };
}

test.each([null, '', ' ', '—', '-', '/', '无', undefined])('%j is no actual', (cell) => {
	const row = cell === undefined ? ['独角兽'] : ['独角兽', cell];
	expect(read([['指标', 2023], row], { plan })).toEqual({ actuals: {}, told: [], messages: [] });
});

test('an error of a sheet is told as such', () => {
	expect(
		read([
			['指标', 2023],
			['企业', '#REF!'],
		]),
	).toEqual({
		actuals: {},
		told: ['B2 error error-in-cell'],
		messages: [
			{
				zh: 'B2：单元格是错误值 #REF!，没有读',
				en: 'B2: the cell holds the error #REF! and was not read',
			},
		],
	});
});

describe('two values of one time', () => {
	const header = ['指标', '时间', '实际值'];
	test.each<[string, TableRows]>([
		[
			'of a year',
			[
				['企业', 2023, 5],
				['企业', '2023年', '5家'],
			],
		],
		[
			'of a day',
			[
				['企业', '2023年6月', 5],
				['企业', '2023-06-30', 5],
			],
		],
		[
			'of a growth',
			[
				['企业', 2023, '增长5%'],
				['企业', 2023, '增长5%'],
			],
		],
	])('the same %s is one', (_, rows) => {
		const { actuals, told } = read([header, ...rows]);
		expect(actuals.企业).toHaveLength(1);
		expect(told).toEqual([]);
	});

	test.each<[string, TableRows, string, string]>([
		[
			'years',
			[
				['企业', 2023, 5],
				['企业', 2023, 6],
			],
			'5',
			'6',
		],
		[
			'days',
			[
				['企业', '2023年6月', 5],
				['企业', '2023年6月', 6],
			],
			'5',
			'6',
		],
		[
			'growth',
			[
				['企业', 2023, '增长5%'],
				['企业', 2023, '增长6%'],
			],
			'0.05',
			'0.06',
		],
		[
			'growth of several years',
			[
				['企业', 2023, '累计增长5%'],
				['企业', 2023, '累计增长6%'],
			],
			'0.05',
			'0.06',
		],
		[
			'a level and a growth',
			[
				['企业', 2023, 0.05],
				['企业', 2023, '增长5%'],
			],
			'0.05',
			'0.05',
		],
	])('%s that differ are told, and the first is taken', (_, rows, one, other) => {
		const { actuals, told, messages } = read([header, ...rows]);
		expect(actuals.企业).toHaveLength(1);
		expect(told).toEqual(['C3 error actuals-differ']);
		expect(messages).toEqual([
			{
				zh: `C3：“企业”同一时间有两个不同的值：${one} 和 ${other}；只取第一个`,
				en: `C3: “企业” has two values for one time, ${one} and ${other}; only the first is taken`,
			},
		]);
	});

	test.each<[string, TableRows]>([
		[
			'two years',
			[
				['企业', 2022, 5],
				['企业', 2023, 6],
			],
		],
		[
			'two days',
			[
				['企业', '2023年3月', 5],
				['企业', '2023年6月', 6],
			],
		],
		[
			'a year and a day in it',
			[
				['企业', 2023, 5],
				['企业', '2023年6月', 6],
			],
		],
		[
			'a day and its year',
			[
				['企业', '2023年6月', 6],
				['企业', 2023, 5],
			],
		],
	])('%s are two', (_, rows) => {
		const { actuals, told } = read([header, ...rows]);
		expect(actuals.企业).toHaveLength(2);
		expect(told).toEqual([]);
	});
});

describe('names', () => {
	test('are found with their number and their unit, and kept as they were found', () => {
		const { actuals, told } = read(
			[
				['指标', 2023],
				['1.企业（家）', 5],
				['绿地', 6],
			],
			{ plan },
		);
		expect(actuals).toEqual({
			企业: [{ year: 2023, value: 5 }],
			绿地: [{ year: 2023, value: 6 }],
		});
		expect(told).toEqual([]);
	});

	test('that the plan does not have are told once', () => {
		const { actuals, told, messages } = read(
			[
				['指标', 2022, 2023],
				['独角兽', 1, 2],
				['公园', 5, 6],
			],
			{ plan },
		);
		expect(actuals).toEqual({});
		expect(told).toEqual(['A2 error unknown-indicator', 'A3 error ambiguous-indicator']);
		expect(messages[0]?.zh).toContain('独角兽');
	});
});

test('what is not read is an error at its cell; status and source only where there are any', () => {
	const { actuals, told } = read(
		[
			['指标', '时间', '实际值', '来源', '状态'],
			['企业', 2021, '预计5', '某区公报', '初步'],
			['企业', 2022, '预计6', '—', ''],
			['企业', 2023, 'n', null, null],
			['企业', 2024, 7, null, null],
		],
		{ plan },
	);
	expect(actuals.企业).toStrictEqual([
		{ year: 2021, value: 5, status: 'provisional', source: '某区公报' },
		{ year: 2022, value: 6, status: 'estimated' },
		{ year: 2024, value: 7 },
	]);
	expect(told).toEqual(['C4 error number-not-read']);
});
