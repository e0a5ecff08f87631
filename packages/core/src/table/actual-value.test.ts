import { describe, expect, test } from 'vitest';
import { actualValue } from './actual-value.js';
import { planFromTable } from './plan-from-table.js';
import type { TableCell } from './table-cell.js';

const { plan } = planFromTable(
	[
		['指标', '单位', '2020年', '2025年'],
		['企业', '家', 758, 1000],
		['强度', '%', 3, 4],
		['新增就业', '万人', null, 10],
		['预期寿命', '岁', 80, '提高1岁'],
		['GDP增长（%）', null, null, 6],
		['能耗降低（%）', null, null, '〔13.5〕'],
		['能耗', null, null, '下降13.5%'],
		['用水量', null, 5, '下降10%'],
		['产值', '亿元', null, '年均增长6%'],
		['宜居指数', null, null, 90],
	],
	{ name: '某区规划' },
);

function read(name: string, cell: TableCell, header = '2023年') {
	const indicator = plan?.indicators.find((each) => each.name.zh === name);
	if (!indicator) throw new RangeError(name);
	return actualValue(cell, indicator, header);
}

describe('a level in the unit of the indicator', () => {
	test.each<[string, TableCell, object]>([
		['企业', 880, { value: 880 }],
		['企业', '880家', { value: 880 }],
		['企业', ' 1, 200 ', { value: 1200 }],
		['企业', '0.1万家', { value: 1000 }],
		['企业', -5, { value: -5 }],
		['企业', '下降到700家', { value: 700 }],
		['企业', '增加至900', { value: 900 }],
		['强度', '3.2%', { value: 3.2 }],
		['强度', '下降至3.2%', { value: 3.2 }],
		['强度', '提高到3.2%', { value: 3.2 }],
		['用水量', 4.8, { value: 4.8 }],
		['产值', 500, { value: 500 }],
		['宜居指数', 85, { value: 85 }],
		['新增就业', '新增2万人', { value: 2 }],
		['新增就业', '累计4.1', { value: 4.1, cumulative: true }],
		['新增就业', '合计4.1', { value: 4.1, cumulative: true }],
		['预期寿命', '提高0.5岁', { value: 0.5 }],
	])('%s: %s', (name, cell, observed) => {
		expect(read(name, cell)).toStrictEqual({ observed });
	});

	test.each(['2023年累计', '2021—2023年合计'])('a sum under %s', (header) => {
		expect(read('新增就业', 5, header)).toStrictEqual({ observed: { value: 5, cumulative: true } });
	});

	test('without a plan as it is printed', () => {
		expect(actualValue('880家', undefined, '2023')).toStrictEqual({ observed: { value: 880 } });
	});
});

describe('growth of the year, or since the base year', () => {
	test.each<[string, TableCell, object]>([
		['企业', '增长5.2%', { rate: 0.052 }],
		['企业', '同比5%', { rate: 0.05 }],
		['企业', '增速5%', { rate: 0.05 }],
		['企业', '增幅5%', { rate: 0.05 }],
		['企业', '提高5%', { rate: 0.05 }],
		['企业', '上升5%', { rate: 0.05 }],
		['企业', '增长-1%', { rate: -0.01 }],
		['企业', '负增长2%', { rate: -0.02 }],
		['企业', '下降5%', { rate: -0.05 }],
		['企业', '降低5%', { rate: -0.05 }],
		['企业', '减少5%', { rate: -0.05 }],
		['企业', '累计增长5%', { change: 0.05 }],
		['企业', '比2020年增长5%', { change: 0.05 }],
		['企业', '较2020年下降5%', { change: -0.05 }],
		['强度', '增长5%', { rate: 0.05 }],
		['能耗降低', '累计增长1%', { change: 0.01 }],
	])('%s: %s', (name, cell, observed) => {
		expect(read(name, cell)).toStrictEqual({ observed });
	});

	test.each(['2022年累计', '2022年比2020年', '2022年较2020年'])('under %s', (header) => {
		expect(read('企业', '增长5%', header)).toStrictEqual({ observed: { change: 0.05 } });
	});
});

describe('a bare number of an indicator that is a growth', () => {
	test.each<[string, TableCell, string, object]>([
		['GDP增长', 5.2, '2023年', { rate: 0.052 }],
		['GDP增长', '5.2%', '2023年', { rate: 0.052 }],
		['GDP增长', '52‰', '2023年', { rate: 0.052 }],
		['GDP增长', -1, '2023年', { rate: -0.01 }],
		['GDP增长', 0, '2023年', { rate: 0 }],
		['GDP增长', '下降1', '2023年', { rate: -0.01 }],
		['GDP增长', '增长1', '2023年', { rate: 0.01 }],
		['GDP增长', 9, '2022年累计', { change: 0.09 }],
		['能耗降低', 5, '2022年累计', { change: -0.05 }],
		['能耗降低', '累计5', '2022年', { change: -0.05 }],
		['能耗降低', 5, '2022年当年', { rate: -0.05 }],
		['能耗降低', 5, '2022年同比', { rate: -0.05 }],
		['能耗降低', 5, '2022年度', { rate: -0.05 }],
		['能耗降低', 5, '2022年增速', { rate: -0.05 }],
		['能耗降低', '当年5', '2022年', { rate: -0.05 }],
		['能耗降低', '当年下降5', '2022年', { rate: -0.05 }],
		['能耗降低', '当年增长5', '2022年', { rate: 0.05 }],
		['能耗降低', 0, '2022年累计', { change: 0 }],
		['能耗', 5, '2022年累计', { change: -0.05 }],
		['能耗', -5, '2022年累计', { change: -0.05 }],
	])('%s: %s under %s', (name, cell, header, observed) => {
		expect(read(name, cell, header)).toStrictEqual({ observed });
	});

	test('of a plan of one year the year and the plan are the same', () => {
		const { plan: one } = planFromTable(
			[
				['指标', '2023年目标'],
				['能耗降低（%）', '〔3〕'],
			],
			{ name: '某区计划', period: { start: 2023, end: 2023 } },
		);
		expect(actualValue(2, one?.indicators[0], '2023年')).toStrictEqual({
			observed: { rate: -0.02 },
		});
	});

	test.each<[string, TableCell, string, string]>([
		[
			'能耗降低',
			3,
			'“能耗降低”的 3% 是当年的还是自基期累计的？请写“累计下降3%”或“当年下降3%”',
			'is 3 % of “能耗降低” of this year or since the base year? Write 累计下降3% or 当年下降3%',
		],
		[
			'能耗降低',
			'增长3',
			'“能耗降低”的 3% 是当年的还是自基期累计的？请写“累计增长3%”或“当年增长3%”',
			'is 3 % of “能耗降低” of this year or since the base year? Write 累计增长3% or 当年增长3%',
		],
		[
			'能耗降低',
			'下降3',
			'“能耗降低”的 -3% 是当年的还是自基期累计的？请写“累计下降3%”或“当年下降3%”',
			'is -3 % of “能耗降低” of this year or since the base year? Write 累计下降3% or 当年下降3%',
		],
		[
			'能耗降低',
			0,
			'“能耗降低”的 0% 是当年的还是自基期累计的？请写“累计增长0%”或“当年增长0%”',
			'is 0 % of “能耗降低” of this year or since the base year? Write 累计增长0% or 当年增长0%',
		],
		[
			'能耗降低',
			-3,
			'“能耗降低”的 -3% 是下降还是上升？请写“累计下降3%”或“累计增长3%”，当年的写“当年…”',
			'is -3 % of “能耗降低” a fall or a rise? Write 累计下降3% or 累计增长3%; of one year 当年…',
		],
	])('%s: %s may be either', (name, cell, zh, en) => {
		expect(read(name, cell)).toStrictEqual({ code: 'rate-or-change', messages: { zh, en } });
	});
});

describe('what is no actual is told', () => {
	test.each<TableCell>(['n', true, '翻一番', '8—10', '从5提高到8', '5和8', '未统计'])(
		'%s',
		(cell) => {
			expect(read('企业', cell)).toStrictEqual({
				code: 'number-not-read',
				messages: {
					zh: `实际值应为数字，收到的是“${cell}”，没有读`,
					en: `an actual should be a number; “${cell}” was not read`,
				},
			});
		},
	);

	test.each([
		['企业', '减少5家'],
		['企业', '增加50'],
		['企业', '较上年新增50家'],
		['强度', '提高0.2'],
		['用水量', '下降1'],
	])('%s: %s is a change', (name, cell) => {
		expect(read(name, cell)).toStrictEqual({
			code: 'number-not-read',
			messages: {
				zh: `“${cell}”是变化量，不是实际值；请写达到的数，没有读`,
				en: `“${cell}” is a change and no actual; write the level that was reached; it was not read`,
			},
		});
	});

	test.each([
		['强度', '3.4家', '指标的单位是 %，写的却是 家；请改成同一单位'],
		['企业', '5亿元', '指标的单位是 家，写的却是 亿元；请改成同一单位'],
		['企业', '5%', '指标的单位是 家，写的却是 %；请改成同一单位；若是增长率，请写 增长6%'],
		['GDP增长', '5.2亿元', '指标的单位是 %，写的却是 亿元；请改成同一单位'],
		['GDP增长', '下降0.3个百分点', '指标的单位是 %，写的却是 个百分点；请改成同一单位'],
	])('%s: %s is in another unit', (name, cell, zh) => {
		expect(read(name, cell)).toMatchObject({ code: 'unit-mismatch', messages: { zh } });
	});
});

test.each([
	['5（初步）', 'provisional'],
	['快报5', 'provisional'],
	['5（暂）', 'provisional'],
	['预计5', 'estimated'],
	['估计5', 'estimated'],
	['预估5', 'estimated'],
	['5（估算）', 'estimated'],
])('%s is %s', (cell, status) => {
	expect(read('企业', cell)).toStrictEqual({ observed: { value: 5 }, status });
	expect(read('GDP增长', cell)).toStrictEqual({ observed: { rate: 0.05 }, status });
	expect(read('企业', `增长${cell}%`.replace(/(（.*）)%/, '%$1'))).toStrictEqual({
		observed: { rate: 0.05 },
		status,
	});
});

describe('an indicator with targets of several kinds', () => {
	const mixed = planFromTable(
		[
			['指标', '单位', '2020年', '2023年', '2025年'],
			['绩效', null, null, '增长5%', 90],
			['人数', '人', 30, '增加5人', 40],
			['GDP增长（%）', null, null, null, 0],
		],
		{ period: { start: 2021, end: 2025 } },
	).plan;

	test.each<[string, TableCell, object]>([
		['绩效', '8%', { value: 8 }],
		['人数', '增加3人', { value: 3 }],
		['GDP增长', '8%', { rate: 0.08 }],
	])('%s: %s', (name, cell, observed) => {
		const indicator = mixed?.indicators.find((each) => each.name.zh === name);
		expect(actualValue(cell, indicator, '2023年')).toEqual({ observed });
	});
});

describe('a fall or a mean that does not say of how many years', () => {
	test.each([
		['能耗降低', '下降2.1%'],
		['GDP增长', '年均增长6.9%'],
		['企业', '三年年均增长6.9%'],
	])('%s: %s is asked for', (name, cell) => {
		expect(read(name, cell)).toMatchObject({ code: 'rate-or-change' });
	});
});

test.each([
	['880①', 880],
	['23.2²', 23.2],
	['1 300', 1300],
])('%s is %d, whatever mark stands behind it', (cell, value) => {
	expect(read('企业', cell)).toStrictEqual({ observed: { value } });
});
