import { describe, expect, test } from 'vitest';
import type { Card } from '../src/index.js';
import { call, rows } from './call.js';

const row = (plan: string, indicator: string) =>
	rows('TABLE', plan).find((each) => each.指标 === indicator);

describe('TABLE marks what the document does not print', () => {
	test.each([
		['杨浦', '双创小巨人', { 目标年: 2022, 标记: '年份：推定' }],
		['青浦', '软件和信息服务业营业收入', { 年均增长: 0.15, 标记: '目标值：推算、存疑' }],
		['青浦', '高新技术企业', { 标记: '年均增长：推算' }],
		['青浦', '科技小巨人企业', { 标记: '年均增长：推算、存疑' }],
		['青浦', '新增孵化企业', { 标记: '年均增长：推算、存疑' }],
		['青浦', '人才总量', { 标记: '' }],
		['虹口2018-2020', '核心层区级税收', { 年均增长: 0.15, 力争值: 0.2, 标记: '' }],
		['虹口园', '独角兽企业', { 基期年: 2023, 标记: '年均增长：推算' }],
	])('%s %s', (plan, indicator, cells) => expect(row(plan, indicator)).toMatchObject(cells));

	test('a share grows by points, and its rate is left to GROWTH', () => {
		const name = '战略性新兴产业产值占规上工业总产值比重';
		const found = row('青浦', name);
		expect(found?.['年均增减（百分点）']).toBeCloseTo(1.06, 12);
		expect(found?.年均增长).toBe('');
		expect(call('GROWTH', '青浦', name)).toBeCloseTo(0.03964, 5);
	});

	test('in English', () => {
		expect(rows('TABLE', '杨浦', 'en')[0]).toMatchObject({ Marks: 'year: inferred' });
	});
});

test('a phrase in two parts is printed as two', () => {
	expect(call('INFO', '杨浦', '高新技术企业', '原文')).toBe('新增…100家');
	expect(call('INFO', '虹口园', '高新技术企业', 'stated')).toBe('力争…达到360家');
	expect(call('SOURCE', '虹口园', '高新技术企业')).toContain('“力争…达到360家”');
});

test('INFO tells the base year that is printed, the readings and the marks', () => {
	expect(call('INFO', '虹口园', '独角兽企业', '基期年')).toBe(2023);
	expect(call('INFO', '青浦', '新增孵化企业', '另解')).toMatch(/^五年合计 1000 家：/);
	expect(call('INFO', '青浦', '新增孵化企业', 'readings', '', 'en')).toMatch(
		/^1000 家 in all over 5 years: /,
	);
	expect(call('INFO', '杨浦', '双创小巨人', '标记')).toBe('年份：推定');
	expect(() => call('INFO', '青浦', '人才总量', '标记')).toThrow();
});

test('the years of a plan are marked where they are inferred', () => {
	expect(rows('LIST')[0]).toMatchObject({
		简称: '静安 2016–2020',
		期间: '2016–2020（推定，据“十三五”时期）',
	});
	expect(rows('INDUSTRIES', '静安', 'en')[0]?.Plan).toBe("Jing'an 2016–2020 (inferred)");
});

test('COMPARE, CARD and ASSESS carry the marks too', () => {
	const compared = rows('COMPARE', '高新技术企业').find((each) => each.目标年 === 2022);
	expect(compared?.标记).toBe('年份：推定');
	const { properties } = call('CARD', '杨浦', '双创小巨人') as Card;
	expect(properties).toContainEqual(['标记', '年份：推定']);
	const judged = rows('ASSESS', '杨浦', '双创小巨人', [[10], [12], [11]], [[2020], [2021], [2022]]);
	expect(judged.find((each) => each.项目 === '目标值')?.说明).toBe('2022（推定） 家');
});

test('the numbers in a note have no more digits than they are worth', () => {
	const notes = rows('ASSESS', '青浦', '高新技术企业', 880, 2023).map((each) => each.说明);
	expect(notes.join('\n')).not.toMatch(/\d\.\d{4}/);
});
