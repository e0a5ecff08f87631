import { describe, expect, test } from 'vitest';
import { conventionsIn, isMoreNote, isNote, lineOf } from './conventions.js';
import { planFromTable } from './plan-from-table.js';

describe('a line of notes', () => {
	test.each([
		'注：〔〕内为五年累计数',
		'注: x',
		'注 ：x',
		'注',
		'注1：x',
		'注2 x',
		'注（1）x',
		'注(1)x',
		'注①x',
		'注 ①x',
		'备注：x',
		'说明：x',
		'注释：x',
		'资料来源：区统计局',
		'数据来源：区统计局',
		'Note: x',
		'NOTES',
		'Source: x',
		'Sources: x',
	])('%s', (text) => {
		expect(isNote([text])).toBe(true);
		expect(isNote([null, ' ', text, '更多'])).toBe(true);
	});

	test.each(['注册商标', '注意力', '说明书数量', 'Noted', 'sourced', '见注：x', '', 1])(
		'not %s',
		(text) => {
			expect(isNote([text])).toBe(false);
		},
	);
});

describe('a further line of notes', () => {
	test.each([
		'①含开发区',
		'⑳含开发区',
		'*为快报数',
		'＊为快报数',
		'★为约束性指标',
		'1.带*的为2019年数据',
		'1．带*的为2019年数据',
		'2、含开发区',
		'12.含开发区',
		'3)含开发区',
		'(3)含开发区',
		'（2）含开发区',
		'1.2020年为快报数',
		'2.含飞地，下同，共12.5',
	])('%s', (text) => {
		expect(isMoreNote([null, text, ''])).toBe(true);
		expect(isMoreNote([text, 800])).toBe(false);
	});

	test.each(['高新技术企业1.', '123.含开发区', '〔18〕', '1.5', '12.50', 1.5, '15', null])(
		'not %s',
		(cell) => {
			expect(isMoreNote([cell])).toBe(false);
		},
	);
});

test.each([
	[['表1', null, ' ', '单位：亿元 '], '表1 单位：亿元'],
	[[2025, null, 0], '2025 0'],
	[[null, ''], ''],
])('%j as one line', (row, line) => {
	expect(lineOf(row)).toBe(line);
});

describe('the unit of a table', () => {
	test.each([
		['单位：亿元', '亿元'],
		['（单位：万人）', '万人'],
		['计量单位：%', '%'],
		['单位 ： 公里', '公里'],
		['表1 主要指标 单位:亿元、%', '亿元'],
		['单位：亿元，人', '亿元'],
		['单位：亿元；人', '亿元'],
		['单位：亿元。', '亿元'],
		['单位：亿元（现价）', '亿元'],
		['单位：亿元 人', '亿元'],
		['Unit: km', 'km'],
		['填报单位：临江区统计局 单位：亿元', '亿元'],
	])('%s', (line, unit) => {
		expect(conventionsIn([line]).unit).toBe(unit);
	});

	test.each([
		'各单位自评',
		'单位亿元',
		...'填报 填表 编制 制表 报送 发布 责任 牵头 配合 主管 实施 申报'
			.split(' ')
			.map((word) => `${word}单位：临江区统计局`),
	])('none in %s', (line) => {
		expect(conventionsIn([line])).not.toHaveProperty('unit');
	});

	test('the first that is said', () => {
		expect(conventionsIn(['主要指标', '单位：亿元', '单位：万元']).unit).toBe('亿元');
	});
});

describe('what brackets hold', () => {
	test.each([
		['注：〔〕内为五年累计数', [['〔', 'sum']]],
		['注：〔 〕为五年合计', [['〔', 'sum']]],
		['注：（）内为累计数', [['(', 'sum']]],
		[
			'注：[ ]内为平均值；【】内为累计',
			[
				['[', 'average'],
				['【', 'sum'],
			],
		],
		[
			'注：〔〕内为年均数，【】内为累计数',
			[
				['〔', 'average'],
				['【', 'sum'],
			],
		],
		[
			'注：〔〕、[]内为累计数',
			[
				['〔', 'sum'],
				['[', 'sum'],
			],
		],
		['注：〔〕内为年均增速', [['〔', 'growth']]],
		['注：〔〕内为年均增长', [['〔', 'growth']]],
		['注：〔〕内为五年平均增长率', [['〔', 'growth']]],
		['注：〔〕内为五年增速', [['〔', 'growth']]],
		['注：〔〕内为增幅', [['〔', 'growth']]],
		['注：〔〕内为预期数', []],
		['注：〔2025〕年累计', []],
		['注：带〔〕的是预期数。表中为五年累计数', []],
		['注：五年累计数', []],
	])('%s', (line, meanings) => {
		expect([...conventionsIn([line]).brackets]).toEqual(meanings);
	});
});

describe('what a star means', () => {
	test.each([
		['注：带*的为2019年数据', { baselineYear: 2019 }],
		['注：＊为 1998 年数据', { baselineYear: 1998 }],
		['注：带★的为2019年数据', { baselineYear: 2019 }],
		['注：带*的为约束性指标', { attribute: '约束性' }],
		['注：带*的为预期性指标', { attribute: '预期性' }],
		['注：带*的为预期性指标，其余为约束性指标', { attribute: '预期性' }],
		['注：1.带*的为约束性指标；2.★为2019年数据', { attribute: '约束性', baselineYear: 2019 }],
		['注：2019年为快报数，指标均为约束性。*见正文', {}],
		['注：带*的为快报数', {}],
		['注：带*的为2019个样本', {}],
	])('%s', (line, star) => {
		expect(conventionsIn([line]).star).toStrictEqual(star);
	});
});

test('footnotes by their marks', () => {
	const { footnotes } = conventionsIn([
		'注：①含开发区；不含飞地。② 快报数；',
		'③按2020年价。 ⑳见正文',
	]);
	expect([...footnotes]).toEqual([
		['①', '含开发区；不含飞地'],
		['②', '快报数'],
		['③', '按2020年价'],
		['⑳', '见正文'],
	]);
});

test('nothing is said', () => {
	expect(conventionsIn(['临江区主要指标'])).toEqual({
		brackets: new Map(),
		star: {},
		footnotes: new Map(),
	});
});

test('an office above a table is not its unit, and numbered notes below it are applied', () => {
	const { plan, problems } = planFromTable(
		[
			['临江区规划指标'],
			['填报单位：临江区发展和改革委员会'],
			['指标', '2020年', '2025年'],
			['高新技术企业', '431*', '≥800'],
			['培训★', 12, '〔60〕'],
			['注：（1）带*的为2019年数据。'],
			['（2）带★的为约束性指标，〔〕内为五年累计数。'],
		],
		{ period: { start: 2021, end: 2025 } },
	);
	expect(problems).toEqual([]);
	expect(plan?.indicators).toMatchObject([
		{ name: { zh: '高新技术企业' }, baseline: { year: 2019, value: 431 } },
		{ name: { zh: '培训' }, attribute: '约束性', targets: [{ value: 60, cumulative: true }] },
	]);
	expect(plan?.indicators[0]).not.toHaveProperty('unit');
});

test('what a remark beside a row says of brackets is said of no other row', () => {
	const { plan } = planFromTable([
		['指标', '2020年', '2025年', '备注'],
		['新增绿道（公里）', null, '〔45〕', '〔 〕内为年均数'],
	]);
	expect(plan?.indicators[0]?.targets).toMatchObject([{ kind: 'level', cumulative: true }]);
});
