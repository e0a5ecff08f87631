import { target } from '@plan-indicators/core';
import { describe, expect, test } from 'vitest';
import { catalog } from '../src/index.js';

const level = (plan: string, indicator: string, year?: number) =>
	target(catalog.find(plan, indicator, year === undefined ? {} : { year }).indicator, year).value;

describe('what people ask first', () => {
	test.each([
		['青浦', '高新技术企业', undefined, 1000],
		['qp', '高企', undefined, 1000],
		['３１０１１８', '高企', undefined, 1000],
		['青府发〔2022〕25号', 'high-tech enterprises', undefined, 1000],
		['虹口', '高新技术企业', 2020, 270],
		['虹口', '高新技术企业', 2026, 360],
		['虹口2018-2020', '高新技术企业', undefined, 270],
		['虹口园', '高新技术企业', undefined, 360],
		['虹口', '上市科技企业', undefined, 60],
		['杨浦', '科技小巨人', undefined, 30],
	])('%s %s %s', (plan, indicator, year, value) => {
		expect(level(plan, indicator, year)).toBe(value);
	});

	test('软件和信息服务业营业收入 is its baseline grown by 15 % in five years', () => {
		expect(level('青浦', '软件和信息服务业营业收入')).toBeCloseTo(829.92 * 1.15 ** 5, 10);
	});
});

describe('what is refused', () => {
	test.each([
		['虹口', '高新技术企业', undefined, 'ambiguous', /虹口 2018–2020.*虹口园 2025–2026/],
		['虹口', '高新技术企业', 2022, 'year-out-of-period', /虹口园/],
		['静安', '高新技术企业', undefined, 'not-stated', /没有写明任何数值目标.*TASKS.*INDUSTRIES/],
		['杨浦', '高新技术企业', undefined, 'no-baseline', /新增…100家/],
		['杨浦', '小巨人', undefined, 'ambiguous', /双创小巨人.*科技小巨人企业/],
		['杨浦', '独角兽', undefined, 'not-stated', /虹口园/],
		['青浦', '高新技术企业', 2020, 'not-stated', /BASELINE/],
		['青浦', '高新技术企业', 2023, 'not-stated', /PATH/],
		['青浦', '高新技术企业', 2031, 'year-out-of-period', /2020—2025/],
		['青甫', '高新技术企业', undefined, 'unknown-plan', /青浦/],
		['青浦', '高新技术业', undefined, 'unknown-indicator', /高新技术企业/],
	])('%s %s %s: %s', (plan, indicator, year, code, says) => {
		expect(() => level(plan, indicator, year)).toThrow(
			expect.objectContaining({ code, message: expect.stringMatching(says) }),
		);
	});
});
