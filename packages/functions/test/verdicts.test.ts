import { describe, expect, test } from 'vitest';
import { call } from './call.js';

const years = [[2021], [2022]];

describe('a verdict that depends on a reading gives both', () => {
	test('新增孵化企业 is behind as a yearly number and ahead as a sum', () => {
		const given = ['青浦', '新增孵化企业', [[300], [320]], years];
		expect(call('STATUS', ...given)).toBe('滞后（若读作五年合计 1000 家：快于预期）');
		expect(call('STATUS', ...given, null, null, 'en')).toMatch(/^Behind \(read as .+: Ahead\)$/);
		expect(call('ASSESS', ...given)).toContainEqual([
			'评价（另一种读法）',
			'快于预期',
			'五年合计 1000 家',
		]);
	});

	test('a verdict that does not depend on one is a single word', () => {
		expect(call('STATUS', '青浦', '高新技术企业', 880, 2023)).toBe('滞后');
	});
});

test('a promise of every year is judged by every year due, and by no method of pace', () => {
	const given = ['杨浦', '双创小巨人', [[8], [10]], [[2020], [2021]]];
	expect(call('STATUS', ...given)).toBe('未达标');
	for (const method of ['pace', 'open-sdg', 'unsd-2023', 'destatis']) {
		expect(() => call('STATUS', ...given, method)).toThrow(/periods-met/);
	}
	expect(call('ASSESS', ...given)).toContainEqual(['已达标', false, '']);
});

test('the years of 静安 are inferred, and its refusal says so', () => {
	expect(() => call('TARGET', '静安', '高新技术企业')).toThrow(/静安 2016–2020（推定）没有写明/);
});

test.each(['STATUS', 'ASSESS'])('%s says so where there is no actual at all', (id) => {
	expect(() => call(id, '青浦', '高新技术企业', [[], []], [[]])).toThrow('没有实际值');
});

/** Quadratic time would be many minutes. */
test('as many actuals as a sheet has rows, and a text of a million digits', () => {
	const column = (value: number) => Array.from({ length: 2 ** 20 }, () => [value]);
	expect(call('STATUS', '青浦', '高新技术企业', column(880), column(2023))).toBe('滞后');
	expect(() => call('GROW', 1, `${'12'.repeat(500_000)}年`, 3)).toThrow('应为数字');
});
