import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { figureInterval, holds, interval, overlap } from './interval.js';

describe('the values a printed number may stand for', () => {
	test.each([
		['4.4', 4.35, 4.45],
		['4.4倍', 4.35, 4.45],
		['34.5%', 34.45, 34.55],
		['1000', 999.5, 1000.5],
		['突破1000家', 999.5, 1000.5],
		['109.30亿元', 109.295, 109.305],
		['0.05', 0.045, 0.055],
		['10,912.97', 10912.965, 10912.975],
		['0', -0.5, 0.5],
		['翻番', 2, 2],
		['翻两番', 4, 4],
		['倍增', 2, 2],
		['三家以上', 3, 3],
	])('%s', (wording, min, max) => {
		const { min: low, max: high } = interval(wording);
		expect(low).toBeCloseTo(min, 12);
		expect(high).toBeCloseTo(max, 12);
	});

	test('the upper end is the very double that is printed', () => {
		expect(String(interval('4.4').max)).toBe('4.45');
		expect(String(interval('34.5').min)).toBe('34.45');
		expect(String(interval('1.1').max)).toBe('1.15');
	});

	test.each(['', '国内一流', '1—2个', '6%–6.5%', '829.92 与 36.94'])(
		'%j is not one number',
		(wording) => {
			expect(refusal(() => interval(wording))).toMatchObject({
				code: 'not-a-number',
				messages: { zh: `“${wording}”不是一个数`, en: `“${wording}” is not one number` },
				facts: { argument: 'wording', received: wording },
			});
		},
	);
});

describe('a figure', () => {
	test.each(['家', '户', '所', '个', '项', '件', '人'])('of so many %s is exact', (unit) => {
		expect(figureInterval({ value: 43, wording: `43${unit}` }, unit)).toEqual({ min: 43, max: 43 });
	});

	test.each(['亿元', '万人', '%', '万平方米', undefined])('in %s may be rounded', (unit) => {
		expect(figureInterval({ value: 43, wording: '43' }, unit)).toEqual({ min: 42.5, max: 43.5 });
	});
});

describe('what holds', () => {
	test('from the lower end, included, to the upper, excluded', () => {
		const printed = interval('4.4');
		expect([4.35, 4.4, 4.449].every((value) => holds(printed, value))).toBe(true);
		expect([4.3499, 4.45, 5].some((value) => holds(printed, value))).toBe(false);
	});

	test('of an exact number only itself, up to the last digits of a double', () => {
		expect(holds({ min: 2, max: 2 }, 64.48 / 32.24)).toBe(true);
		expect(holds({ min: 2, max: 2 }, 2.0001)).toBe(false);
	});

	test.each([
		[0, 0, true],
		[0, 1e-12, false],
		[1e6, 1e6 + 1e-4, true],
		[1e6, 1e6 + 0.01, false],
		[0.01, 0.01 + 5e-9, false],
	])('of an exact %d as far as its size allows: %d %j', (exact, value, same) => {
		expect(holds({ min: exact, max: exact }, value)).toBe(same);
	});
});

describe('overlap', () => {
	test.each([
		['80.75', '80.8', true],
		['80.75', '80.7', true],
		['80.75', '80.6', false],
		['80.8', '81.8', false],
		['4.4', '4.5', false],
		['4', '4.4', true],
		['翻番', '2.04', false],
		['翻番', '2.0', true],
		['1/2', '1', true],
		['1/2', '0', false],
		['翻番', '倍增', true],
		['翻番', '翻两番', false],
	])('%s and %s: %j', (one, other, same) => {
		expect(overlap(interval(one), interval(other))).toBe(same);
		expect(overlap(interval(other), interval(one))).toBe(same);
	});
});

test('a value that was rounded lies in the interval of what is printed', () => {
	const value = fc.double({ min: 0, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(value, fc.integer({ min: 0, max: 4 }), (exact, decimals) => {
			const { min, max } = interval(exact.toFixed(decimals));
			expect(exact).toBeGreaterThanOrEqual(min - 1e-9);
			expect(exact).toBeLessThanOrEqual(max + 1e-9);
		}),
	);
});
