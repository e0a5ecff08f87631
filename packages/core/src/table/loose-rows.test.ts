import { describe, expect, test } from 'vitest';
import { planFromTable } from './plan-from-table.js';
import type { TableRows } from './table-cell.js';

const read = (rows: TableRows, options = {}) => {
	const { plan, problems } = planFromTable(rows, options);
	return {
		plan,
		names: plan?.indicators.map(({ name }) => name.zh),
		categories: plan?.indicators.map(({ category }) => category?.zh),
		told: problems.map(({ cell, code }) => `${cell} ${code}`),
		problems: problems.map(({ cell, severity, code, messages }) => [
			cell,
			severity,
			code,
			messages,
		]),
	};
};
const header = ['指标', '单位', '2020年', '2025年'];
const greenway = ['绿道', '公里', 10, 30];
const parks = ['公园', '个', 5, 9];

describe('the rows above the header', () => {
	test('name the plan; a blank line says nothing', () => {
		const { plan, told } = read([
			[null, null],
			['表1：某区“十四五”主要指标', null],
			['单位：公里'],
			header,
			['绿道', null, 10, 30],
		]);
		expect(plan?.name).toEqual({ zh: '某区“十四五”主要指标', en: '某区“十四五”主要指标' });
		expect(plan?.indicators[0]?.unit).toBe('公里');
		expect(told).toEqual([]);
	});

	test('need not name it', () => {
		expect(read([header, greenway]).plan?.name.zh).toBe('本表');
	});

	test('do not name it below the header', () => {
		expect(read([header, greenway, ['注：某区“十五五”发展规划口径']]).plan?.name.zh).toBe('本表');
	});

	test.each([
		[[['规划期：2021—2025年']], { start: 2021, end: 2025 }],
		[[['某区“十四五”规划']], { start: 2021, end: 2025 }],
		[[['某区“十四五”规划'], ['规划期 2022—2025']], { start: 2022, end: 2025 }],
		[[['规划期 2022—2025'], ['某区“十四五”规划']], { start: 2022, end: 2025 }],
		[[['某区“十四五”规划'], ['承接“十三五”规划']], { start: 2021, end: 2025 }],
	])('%j are its years', (above, { start, end }) => {
		const { plan } = read([...above, ['指标', '基期', '目标'], ['绿道（公里）', 10, 30]]);
		expect(plan?.period).toMatchObject({ start, end });
	});

	test('give way to the years that are told', () => {
		const rows = [['规划期 2022—2025'], ['指标', '基期', '目标'], ['绿道（公里）', 10, 30]];
		const period = { start: 2023, end: 2027 };
		expect(read(rows, { period }).plan?.period).toEqual(period);
	});

	test.each([
		['2025年目标', true],
		['目标', false],
		['2035年目标', false],
	])('years of 十四五 are stated where a header %s says them too: %s', (target, stated) => {
		const { plan } = read([
			['某区“十四五”规划', null, null],
			['指标', '基期', target],
			['绿道（公里）', 10, 30],
		]);
		expect(plan?.period).toEqual({
			start: 2021,
			end: 2025,
			...(stated ? {} : { inferredFrom: '“十四五”' }),
		});
	});

	test('one of two years of targets is enough', () => {
		const { plan } = read([
			['某区“十四五”规划', null, null],
			['指标', '基期', '2025年目标', '2035年目标'],
			['绿道（公里）', 10, 30, 60],
		]);
		expect(plan?.period).toEqual({ start: 2021, end: 2025 });
	});
});

describe('notes below the table', () => {
	const after = (...below: TableRows) => read([header, greenway, ...below]);

	test.each([
		['a note', [['注：本表数据为初步数。']]],
		['two', [['注：本表数据为初步数。'], ['资料来源：区统计局']]],
		['with blank rows between', [['注：'], [null, null], ['1.公里为建成里程。'], ['②另算。']]],
		['with its text beside it', [[null, '注：', '本表数据为初步数。']]],
	])('%s: no row of the table', (_, below) => {
		const { names, told } = after(...below);
		expect(names).toEqual(['绿道']);
		expect(told).toEqual([]);
	});

	test('a note between rows ends nothing', () => {
		const { names, told } = after(['注：以下为民生类。', null, null, null], parks);
		expect(names).toEqual(['绿道', '公园']);
		expect(told).toEqual(['A3 row-not-read']);
	});

	test('a row that begins like a note and has figures is a row', () => {
		const { names } = after(['注 册企业', '家', 3, 4], ['注1 公园', '个', 3, 4]);
		expect(names).toEqual(['绿道', '注 册企业', '注1 公园']);
	});

	test('a row with half its cells blank ends no table', () => {
		const { names } = read([
			header,
			greenway,
			['说明：', null, null, null],
			['公园', '个', null, 9],
		]);
		expect(names).toEqual(['绿道', '公园']);
	});

	test('a note above the header ends nothing', () => {
		const rows = [['注：以下均为预期数。'], header, greenway, ['注：略。']];
		expect(read(rows).names).toEqual(['绿道']);
	});

	test('with who made the table below it', () => {
		const { names, told } = after(['注：略。'], ['填表人：某某'], [null, '填报日期：2026年3月']);
		expect(names).toEqual(['绿道']);
		expect(told).toEqual([]);
	});

	test('columns are not looked for in them', () => {
		const { told } = read([
			[...header, '代码'],
			[...greenway, null],
			[null, null, null, null, '注：代码略。'],
		]);
		expect(told).toEqual([]);
	});

	test('what they say is applied', () => {
		const { plan } = read([
			['指标', '2020年', '2025年'],
			['绿道①', '10*', 30],
			['注：①建成里程。', null, null],
			['*为2019年数据。', null, null],
			['单位：公里', null, null],
		]);
		expect(plan?.indicators[0]).toMatchObject({
			note: { zh: '建成里程' },
			baseline: { year: 2019 },
		});
	});
});

describe('rows that are no indicator', () => {
	test('the header once more', () => {
		const { names, problems } = read([header, greenway, header, parks]);
		expect(names).toEqual(['绿道', '公园']);
		expect(problems).toEqual([
			[
				'A3',
				'warning',
				'header-again',
				{
					zh: 'A3：表头又出现了一次，这一行没有读',
					en: 'A3: the header stands here once more; this row was not read',
				},
			],
		]);
	});

	test.each([
		['一、民生', 0],
		['十二、民生', 0],
		['二.民生', 0],
		['(三)民生', 0],
		['(十二)民生', 0],
		['（十二）民生', 0],
		['（三）民生', 0],
		['IV.民生', 0],
		['I、民生', 0],
		['II.民生', 0],
		['民生', 1],
		['民生一、二', 1],
		['一类民生', 1],
		['(甲)民生', 1],
		['IV民生', 1],
		['V1民生', 1],
	])('a heading %s is a category, told %d times', (heading, times) => {
		const { names, categories, problems } = read([
			header,
			greenway,
			[heading, null, ' ', null],
			parks,
		]);
		expect(names).toEqual(['绿道', '公园']);
		expect(categories?.[0]).toBeUndefined();
		expect(categories?.[1]).toBe(heading.normalize('NFKC'));
		const zh = heading.normalize('NFKC');
		expect(problems).toEqual(
			times === 0
				? []
				: [
						[
							'A3',
							'warning',
							'row-not-read',
							{
								zh: `A3：这一行只有“${zh}”，当作以下各行的类别`,
								en: `A3: this row has nothing but “${zh}”, which was taken as the category of the rows below`,
							},
						],
					],
		);
	});

	test('a heading is told where it stands', () => {
		const { told, categories } = read([
			['序号', ...header],
			[null, '民生', null, null, null],
			[1, ...parks],
		]);
		expect(categories).toEqual(['民生']);
		expect(told).toEqual(['B2 row-not-read']);
	});

	test.each([
		['a text behind the name', [null, '个', null, null], 'A3 no-name'],
		['a number', [3, null, null, null], 'D3 no-target'],
	])('%s alone is no heading', (_, row, problem) => {
		const { names, told, categories } = read([header, greenway, row, parks]);
		expect(names).toEqual(['绿道', '公园']);
		expect(told).toEqual([problem]);
		expect(categories).toEqual([undefined, undefined]);
	});
});

describe('categories', () => {
	test('of two levels count down; a new first level begins its second anew', () => {
		const { categories } = read([
			['一级指标', '二级指标', '指标', '2020年', '2025年'],
			[null, null, '甲', 1, 2],
			['创新', '投入', '乙', 1, 2],
			[null, null, '丙', 1, 2],
			[null, '产 \n 出', '丁', 1, 2],
			['创新', null, '戊', 1, 2],
			['绿色', null, '己', 1, 2],
			[null, '能耗', '庚', 1, 2],
		]);
		expect(categories).toEqual([
			...[undefined, '创新 › 投入', '创新 › 投入', '创新 › 产出', '创新 › 产出'],
			...['绿色', '绿色 › 能耗'],
		]);
	});

	test('an indicator without one has none', () => {
		expect(read([header, greenway]).plan?.indicators[0]).not.toHaveProperty('category');
	});
});

test('a part of a row that was not read belongs to the whole before it', () => {
	const { plan, told } = read([
		header,
		greenway,
		['公园', '个', 5, '若干'],
		['其中：滨水绿道', '公里', 5, 9],
		['其中：山地绿道', '公里', 5, 9],
	]);
	expect(plan?.indicators.map(({ partOf }) => partOf)).toEqual([undefined, '绿道', '绿道']);
	expect(told).toEqual(['D3 target-not-read']);
});
