import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { grow } from '../mathematics/grow.js';
import { requiredGrowth } from './required-growth.js';

const qinghai = '青海省统计局, 关于节能目标完成情况的计算方法, 2009-09-17';

describe(`published examples (${qinghai})`, () => {
	const cut = 1 - 0.17;

	test.each([
		['qh-3: what is left of a cut of 17 %', 0.9513, cut, 1, -0.1275],
		['qh-4: a year, over the two years left', 0.9513, cut, 2, -0.0659],
		['qh-5: a year, over all five years', 1, cut, 5, -0.0366],
	])('%s', (_, actual, target, years, published) => {
		const rate = requiredGrowth({ actual, target, years });
		expect(Math.abs(rate - published)).toBeLessThanOrEqual(5e-5);
	});
});

describe('worked values', () => {
	test.each([
		[880, 1000, 2, 0.06600358177805217],
		[1000, 1000, 2, 0],
		[1210, 1000, 2, -0.09090909090909091],
		[50, 40, 1, -0.2],
		[5, 0, 2, -1],
		[100, 110, 0.5, 0.21],
	])('from %d to %d in %d years: %d', (actual, target, years, rate) => {
		expect(requiredGrowth({ actual, target, years })).toBeCloseTo(rate, 12);
	});
});

describe('refusals', () => {
	test.each([
		['zero-baseline', 'actual', 0, 1000, 2],
		['sign-change', 'actual', -1, 1000, 2],
		['sign-change', 'target', 880, -1, 2],
		['period-not-positive', 'years', 880, 1000, 0],
		['period-not-positive', 'years', 880, 1000, -1],
	])('%s of %s: %d, %d, %d', (code, _, actual, target, years) => {
		const error = refusal(() => requiredGrowth({ actual, target, years }));
		expect(error.code).toBe(code);
	});

	test('the argument that is named is one of this function', () => {
		const named = (act: () => number) => refusal(act).facts.argument;
		expect(named(() => requiredGrowth({ actual: 0, target: 1000, years: 2 }))).toBe('actual');
		expect(named(() => requiredGrowth({ actual: Number.NaN, target: 1000, years: 2 }))).toBe(
			'actual',
		);
		expect(named(() => requiredGrowth({ actual: 880, target: -1, years: 2 }))).toBe('target');
		expect(named(() => requiredGrowth({ actual: 880, target: Number.NaN, years: 2 }))).toBe(
			'target',
		);
		expect(named(() => requiredGrowth({ actual: 880, target: 1000, years: 0 }))).toBe('years');
	});

	test('overflow', () => {
		expect(refusal(() => requiredGrowth({ actual: 1e-300, target: 1e300, years: 0.5 })).code).toBe(
			'overflow',
		);
	});

	test.each(['actual', 'target', 'years'] as const)('%s must be a number', (argument) => {
		for (const [, value] of notNumbers) {
			const given = { actual: 1, target: 2, years: 3, [argument]: value };
			const error = refusal(() =>
				requiredGrowth({ actual: given.actual, target: given.target, years: given.years }),
			);
			expect(error.code).toBe('not-a-number');
		}
	});
});

test('growing at the required rate arrives at the target', () => {
	const level = fc.double({ min: 1, max: 1e3, noNaN: true });
	fc.assert(
		fc.property(level, level, fc.integer({ min: 1, max: 20 }), (actual, target, years) => {
			const arrived = grow({
				base: actual,
				rate: requiredGrowth({ actual, target, years }),
				years,
			});
			expect(arrived / target).toBeCloseTo(1, 9);
		}),
	);
});
