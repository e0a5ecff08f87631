import { describe, expect, test } from 'vitest';
import { planFromTable } from './plan-from-table.js';
import type { TableCell, TableRows } from './table-cell.js';

const period = { start: 2021, end: 2025 };
const read = (rows: TableRows, options = {}) => {
	const { plan, problems } = planFromTable(rows, options);
	const told = problems.map(({ cell, severity, code, messages }) => ({
		cell,
		severity,
		code,
		zh: messages.zh.slice(cell.length + 1),
		en: messages.en.slice(cell.length + 2),
	}));
	return { indicators: plan?.indicators ?? [], told };
};

describe('the year of a target', () => {
	test.each([
		['2030年', 2030, true],
		[2027, 2027, true],
		['到2025年底', 2025, true],
		['2023—2025年', 2025, true],
		['12025', 2025, false],
		['20305', 2025, false],
		['远期', 2025, false],
		[null, 2025, false],
	])('%j in a column of years is %d (stated: %j)', (cell, year, yearStated) => {
		const rows = [
			['指标', '目标年份', '目标'],
			['绿道（公里）', cell, 30],
		];
		const [greenway] = read(rows, { period }).indicators;
		expect(greenway?.targets).toMatchObject([{ year, yearStated }]);
		expect(greenway?.inferred?.includes('targetYear')).toBe(!yearStated);
	});

	test('is not looked for in another column', () => {
		const rows = [
			['指标', '基期', '目标'],
			['企业（家）', 2019, 3000],
		];
		const [companies] = read(rows, { period }).indicators;
		expect(companies?.targets).toMatchObject([{ year: 2025, yearStated: false }]);
	});

	test('of a column of rates is the one of the row, else the last of the targets, else of the plan', () => {
		const rates = (header: readonly string[], row: readonly TableCell[]) =>
			read([header, row], { period }).indicators[0]?.targets.map((target) => [
				target.kind,
				target.year,
				target.yearStated,
			]);
		expect(rates(['指标', '目标年份', '年均增长（%）'], ['产值（亿元）', '2024年', 6])).toEqual([
			['growth', 2024, true],
		]);
		expect(
			rates(['指标', '2023年', '2024年', '2025年', '年均增长（%）'], ['产值（亿元）', 5, 6, 7, 6]),
		).toEqual([
			['level', 2023, true],
			['level', 2024, true],
			['level', 2025, true],
			['growth', 2025, true],
		]);
		expect(rates(['指标', '2025年', '年均增长（%）'], ['产值（亿元）', null, 6])).toEqual([
			['growth', 2025, true],
		]);
		expect(rates(['指标', '年均增长（%）'], ['产值（亿元）', 6])).toEqual([
			['growth', 2025, false],
		]);
	});
});

test.each([null, '', ' ', '—', '-', '/', '无'])('%j in a cell is no target', (cell) => {
	const { indicators, told } = read([
		['指标', '2020年', '2023年', '2025年'],
		['绿道（公里）', 10, cell, 30],
	]);
	expect(indicators[0]?.targets).toHaveLength(1);
	expect(told).toEqual([]);
});

describe('a cell that cannot be read', () => {
	const unreadable = (cell: string) => ({
		code: 'target-not-read',
		zh: `读不出目标：“${cell}”；可写成 ≥2000、15左右、8—10、〔18〕、年均增长8%、—`,
		en: `no target can be read from “${cell}”; write it as ≥2000, 15左右, 8—10, 〔18〕, 年均增长8% or —`,
	});
	const error = (cell: string) => ({
		code: 'error-in-cell',
		zh: `单元格是错误值 ${cell}，目标没有读`,
		en: `the cell holds the error ${cell}; the target was not read`,
	});
	const fall = (cell: string) => ({
		code: 'target-not-read',
		zh: `“${cell}”读作下降 100% 或更多，没有读`,
		en: `“${cell}” reads as a fall of 100 % or more and was not read`,
	});
	test.each([
		['若干', '家', unreadable('若干')],
		['3家5户', '家', unreadable('3家5户')],
		[true, '家', unreadable('true')],
		[false, '家', unreadable('false')],
		['#N/A', '家', error('#N/A')],
		['#DIV/0!', '家', error('#DIV/0!')],
		[Number.POSITIVE_INFINITY, '家', error('#NUM!')],
		['下降100%', '家', fall('下降100%')],
		['下降120%', '家', fall('下降120%')],
		[
			'400亿元',
			'家',
			{
				code: 'unit-mismatch',
				zh: '指标的单位是 家，写的却是 亿元；请改成同一单位',
				en: 'the unit of the indicator is 家, but 亿元 was written; give both in one unit',
			},
		],
	])('%j (%s)', (cell, unit, problem) => {
		const { indicators, told } = read([
			['指标', '单位', '2020年', '2023年', '2025年'],
			['企业', unit, 10, cell, 30],
		]);
		expect(indicators[0]?.targets).toMatchObject([{ year: 2025, value: 30 }]);
		expect(told).toEqual([{ cell: 'D2', severity: 'error', ...problem }]);
	});

	test('a fall of less than everything is one', () => {
		const { indicators, told } = read([
			['指标', '2020年', '2025年'],
			['污染源（个）', 10, '下降99%'],
		]);
		expect(indicators[0]?.targets).toMatchObject([{ kind: 'growth', rate: -0.99 }]);
		expect(told).toEqual([]);
	});

	test('a number of -1 or less is no fall', () => {
		const { indicators } = read([
			['指标', '2020年', '2025年'],
			['净流出（万人）', 3, '-2'],
		]);
		expect(indicators[0]?.targets).toMatchObject([{ kind: 'level', value: -2 }]);
	});
});

describe('what a name adds to its cells', () => {
	test.each([
		['地区生产总值增长（%）', '6', { rate: 0.06, mode: 'average' }, '年均增长', true],
		['地区生产总值增长', '6%左右', { rate: 0.06, comparator: 'approx' }, '年均增长', true],
		['地区生产总值年均增长（%）', '6', { rate: 0.06, mode: 'average' }, '年均增长', false],
		['地区生产总值增速（%）', '年均增长6%', { rate: 0.06, mode: 'average' }, undefined, false],
		['地区生产总值增长', '增长6%', { rate: 0.06, mode: 'total' }, undefined, true],
		['单位产值能耗降低（%）', '13.5', { rate: -0.135, mode: 'total' }, '下降', true],
		['单位产值能耗降低（%）', '〔13.5〕', { rate: -0.135, mode: 'total' }, '累计下降', false],
		['单位产值能耗累计降低（%）', '13.5', { rate: -0.135, mode: 'total' }, '累计下降', false],
		['单位产值能耗降低（%）', '下降13.5%', { rate: -0.135, mode: 'total' }, undefined, true],
	])('%s: %s', (name, cell, target, qualifier, modeInferred) => {
		const { indicators, told } = read([
			['指标', '2020年', '2025年'],
			[name, 5.4, cell],
		]);
		expect(indicators[0]).toMatchObject({
			targets: [{ kind: 'growth', ...target, source: { wording: cell } }],
			note: { zh: '2020年：5.4' },
		});
		expect(indicators[0]?.targets[0].source).toEqual({
			section: [],
			wording: cell,
			...(qualifier === undefined ? {} : { qualifier }),
		});
		expect(indicators[0]).not.toHaveProperty('unit');
		expect(indicators[0]).not.toHaveProperty('baseline');
		expect(indicators[0]?.inferred?.filter((field) => field === 'mode')).toHaveLength(
			modeInferred ? 1 : 0,
		);
		expect(told.map(({ cell: at, code }) => `${at} ${code}`)).toEqual(['B2 rate-for-level']);
	});

	test('in the plan of one year a rate is that of the year', () => {
		const { indicators } = read([
			['指标', '2025年', '2026年'],
			['地区生产总值增长（%）', 5.4, '5.5'],
		]);
		expect(indicators[0]?.inferred).not.toContain('mode');
	});

	test('a growth in a unit of its own keeps its levels', () => {
		const { indicators, told } = read([
			['指标', '2020年', '2025年'],
			['税收增长（亿元）', 5, '年均增长6%'],
			['失业率下降', '5%', '下降到3%'],
		]);
		expect(indicators).toMatchObject([
			{ unit: '亿元', baseline: { value: 5 }, targets: [{ kind: 'growth' }] },
			{ unit: '%', baseline: { value: 5 }, targets: [{ kind: 'level', value: 3 }] },
		]);
		expect(told).toEqual([]);
	});

	test('a rate that its cell alone names is inferred in its years', () => {
		const { indicators } = read([
			['指标', '2020年', '2025年'],
			['碳排放（万吨）', 5, '下降18%'],
			['产值（亿元）', 5, '年均增长6%'],
		]);
		expect(indicators[0]?.inferred).toContain('mode');
		expect(indicators[1]?.inferred).not.toContain('mode');
	});
});

describe('a rate in a row that is named after its rise or fall', () => {
	test.each([
		['GDP增长', '亿元', 100, '6%', { unit: '亿元', baseline: { value: 100 } }],
		[
			'能耗降低',
			'吨标准煤/万元',
			0.5,
			'13.5%',
			{ unit: '吨标准煤/万元', baseline: { value: 0.5 } },
		],
	])('%s: %s, %d and %s have a level that it counts from', (name, unit, base, cell, level) => {
		const { indicators, told } = read([
			['指标', '单位', '2020年', '2025年'],
			[name, unit, base, cell],
		]);
		expect(told).toEqual([]);
		expect(indicators).toMatchObject([{ ...level, targets: [{ kind: 'growth' }] }]);
	});

	test.each([
		['GDP增长', '%', 2.3, 6],
		['GDP增长', null, 2.3, '6%'],
	])('%s in %j is no level: %d is a rate', (name, unit, base, cell) => {
		const [growth] = read([
			['指标', '单位', '2020年', '2025年'],
			[name, unit, base, cell],
		]).indicators;
		expect(growth).toMatchObject({ targets: [{ kind: 'growth', rate: 0.06 }] });
		expect(growth).not.toHaveProperty('baseline');
		expect(growth).not.toHaveProperty('unit');
	});

	test('a growth of what has no unit has a level before it', () => {
		const [value] = read([
			['指标', '2020年', '2025年'],
			['产值', 100, '增长6%'],
		]).indicators;
		expect(value).toMatchObject({ baseline: { value: 100 }, targets: [{ rate: 0.06 }] });
	});
});

test.each([
	['2025年', '2026年', false],
	['2020年', '2025年', true],
])(
	'a fall from %s to %s is counted over the years, which is inferred: %j',
	(base, year, inferred) => {
		const [energy] = read([
			['指标', base, year],
			['能耗降低（%）', null, 3],
		]).indicators;
		expect(energy?.targets).toMatchObject([{ kind: 'growth', rate: -0.03 }]);
		expect(energy?.inferred?.includes('mode')).toBe(inferred);
	},
);

test('an amount under a header of rates in % and sums is an amount', () => {
	const { indicators, told } = read(
		[
			['指标', '2020年', '年均增长（%）/〔累计〕'],
			['GDP（亿元）', 100, 6],
			['新增就业（万人）', null, '〔50〕'],
			['绿道（公里）', 10, '〔5〕'],
		],
		{ period },
	);
	expect(told).toEqual([]);
	expect(indicators.map(({ targets }) => targets)).toMatchObject([
		[{ kind: 'growth', rate: 0.06 }],
		[{ kind: 'level', value: 50, cumulative: true }],
		[{ kind: 'increment', amount: 5 }],
	]);
});

describe('a sum with, and without, a level before it', () => {
	test.each([
		[100, { kind: 'increment', amount: 18 }],
		['〔100〕', { kind: 'level', cumulative: true, value: 18 }],
		[null, { kind: 'level', cumulative: true, value: 18 }],
	])('%j', (start, target) => {
		const { indicators } = read([
			['指标', '2020年', '2025年', '五年合计'],
			['绿道（公里）', start, '—', '〔18〕'],
		]);
		expect(indicators[0]?.targets).toMatchObject([target]);
	});
});

describe('a number below 1 in a sheet may be a percentage', () => {
	test.each([
		['年均增长', 0.08, 0.08, ['8%', '0.08']],
		['年均增长', -0.08, -0.08, ['-8%', '-0.08']],
		['年均增长', 0.145, 0.145, ['14.5%', '0.145']],
		['年均增长', 1, 0.01, undefined],
		['年均增长', 0, 0, undefined],
		['年均增长', '0.08', 0.0008, undefined],
	])('%s: %j', (header, cell, rate, said) => {
		const { indicators, told } = read(
			[
				['指标', header],
				['产值（亿元）', cell],
			],
			{ period },
		);
		expect(indicators[0]?.targets).toMatchObject([{ kind: 'growth' }]);
		expect(indicators[0]?.targets[0]).toHaveProperty('rate', expect.closeTo(rate, 12));
		const [percent, fraction] = said ?? [];
		expect(told).toEqual(
			said
				? [
						{
							cell: 'B2',
							severity: 'warning',
							code: 'fraction-or-percent',
							zh: `${fraction} 按 ${percent} 读；若是 ${fraction}%，请在表头写“(%)”`,
							en: `${fraction} was read as ${percent}; for ${fraction} % write (%) into the header`,
						},
					]
				: [],
		);
	});

	test.each([
		[
			['指标', '年均增长（%）'],
			['产值（亿元）', 0.5],
		],
		[
			['指标', '目标'],
			['研发投入强度（%）', 0.5],
		],
	])('under %j it stands as %%, and is to be looked at', (header, row) => {
		const { told } = read([header, row], { period });
		expect(told).toEqual([
			{
				cell: 'B2',
				severity: 'warning',
				code: 'fraction-or-percent',
				zh: '0.5 按 0.5% 读；若是 50%（表格把 50% 存为 0.5），请写 50',
				en: '0.5 was read as 0.5 %; if 50% is meant (a sheet keeps 50% as 0.5), write 50',
			},
		]);
	});

	test('elsewhere it is a number', () => {
		const { indicators, told } = read(
			[
				['指标', '目标'],
				['绿地（公顷）', 0.5],
			],
			{ period },
		);
		expect(indicators[0]?.targets).toMatchObject([{ kind: 'level', value: 0.5 }]);
		expect(told).toEqual([]);
	});
});
