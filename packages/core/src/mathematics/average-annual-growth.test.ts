import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { averageAnnualGrowth } from './average-annual-growth.js';
import { chain } from './chain.js';
import { grow } from './grow.js';
import { round } from './round.js';

const qinghai = '青海省统计局, 关于节能目标完成情况的计算方法, 2009-09-17';

describe('published examples', () => {
	test.each([
		['from 0.9513 to 0.83 in 2 years', qinghai, 0.9513, 1 - 0.17, 2, -0.0659, 4],
		['a cut of 17 % over 5 years', qinghai, 1, 1 - 0.17, 5, -0.0366, 4],
		['what is left of a cut of 17 %', qinghai, 0.9513, 1 - 0.17, 1, -0.1275, 4],
		['RRI', '@formulajs/formulajs 4.6.1', 10000, 11000, 8, 0.011985024140399592, 15],
		['CAGR', 'finance.js', 10000, 19500, 3, 0.2493, 4],
	])('%s (%s)', (_, _source, from, to, years, published, decimals) => {
		expect(averageAnnualGrowth({ from, to, years })).toBeCloseTo(published, decimals);
	});

	test('finance.js prints 24.93 %', () => {
		expect(String(round(100 * averageAnnualGrowth({ from: 10000, to: 19500, years: 3 }), 2))).toBe(
			'24.93',
		);
	});
});

describe('edges', () => {
	test.each([
		[1e-100, 1e100, 2, 1e100, 14],
		[1e-150, 1e150, 3, 1e100, 14],
		[1e-300, 1e300, 2, 1e300, 12],
	])('a long way, from %d to %d in %d years', (from, to, years, rate, decimals) => {
		expect(averageAnnualGrowth({ from, to, years }) / rate).toBeCloseTo(1, decimals);
	});
	test('nothing left is −1', () =>
		expect(averageAnnualGrowth({ from: 7, to: 0, years: 3 })).toBeCloseTo(-1, 15));
	test('no change is 0', () =>
		expect(averageAnnualGrowth({ from: 0.1, to: 0.1, years: 7 })).toBeCloseTo(0, 15));
	test('half a year', () =>
		expect(averageAnnualGrowth({ from: 100, to: 110, years: 0.5 })).toBeCloseTo(0.21, 14));
	test('the whole range of numbers', () => {
		expect(averageAnnualGrowth({ from: 1e-300, to: 1e300, years: 600 })).toBeCloseTo(9, 10);
		expect(averageAnnualGrowth({ from: 1e300, to: 1e-300, years: 600 })).toBeCloseTo(-0.9, 10);
	});
});

describe('refusals', () => {
	test.each([
		['zero-baseline', 'from', 0, 1, 1],
		['zero-baseline', 'from', 0, 0, 1],
		['sign-change', 'from', -1, 1, 1],
		['sign-change', 'from', -1, -2, 1],
		['sign-change', 'to', 1, -1, 1],
		['period-not-positive', 'years', 1, 2, 0],
		['period-not-positive', 'years', 1, 2, -1],
		['overflow', 'averageAnnualGrowth', 1e-300, 1e300, 1],
		['overflow', 'averageAnnualGrowth', 1, 10, 0.001],
	])('%s of %s: %d, %d, %d', (code, argument, from, to, years) => {
		expect(refusal(() => averageAnnualGrowth({ from, to, years }))).toMatchObject({
			code,
			facts: { argument },
		});
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const refused = { code: 'not-a-number', facts: { received: value } };
		const inFrom = refusal(() => averageAnnualGrowth({ from: value, to: 1, years: 1 }));
		const inTo = refusal(() => averageAnnualGrowth({ from: 1, to: value, years: 1 }));
		const inYears = refusal(() => averageAnnualGrowth({ from: 1, to: 1, years: value }));
		expect(inFrom).toMatchObject({ ...refused, facts: { argument: 'from' } });
		expect(inTo).toMatchObject({ ...refused, facts: { argument: 'to' } });
		expect(inYears).toMatchObject({ ...refused, facts: { argument: 'years' } });
		expect(inFrom.messages.zh).toContain('from');
		expect(inFrom.messages.en).toContain('from');
	});
});

describe('properties', () => {
	const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
	const level = within(1e-3, 1e3);
	const years = fc.integer({ min: 1, max: 50 });
	const runs = { numRuns: 5000 };

	test('within 6 ulp of decimal.js for levels from 0.001 to 1000', { timeout: 60_000 }, () => {
		fc.assert(fc.property(level, level, years, isWithin6Ulp), runs);
	});

	test('within 6 ulp of decimal.js where the levels are almost equal', { timeout: 60_000 }, () => {
		const change = within(1e-15, 1e-9).chain((size) => fc.constantFrom(size, -size));
		fc.assert(
			fc.property(level, change, years, (from, by, n) => isWithin6Ulp(from, from * (1 + by), n)),
			runs,
		);
	});

	test('grown and measured again, a rate returns within 8ε(1 + |rate|)', () => {
		fc.assert(
			fc.property(within(1e-3, 1e6), within(-0.9, 2), years, (base, rate, n) => {
				const again = averageAnnualGrowth({
					from: base,
					to: grow({ base, rate, years: n }),
					years: n,
				});
				expect(Math.abs(again - rate)).toBeLessThanOrEqual(
					8 * Number.EPSILON * (1 + Math.abs(rate)),
				);
			}),
			runs,
		);
	});

	test('the parts of a period chain to the whole', () => {
		const near = within(1, 1e3);
		fc.assert(
			fc.property(near, near, near, years, years, (a, b, c, first, second) => {
				const parts = [
					...Array<number>(first).fill(averageAnnualGrowth({ from: a, to: b, years: first })),
					...Array<number>(second).fill(averageAnnualGrowth({ from: b, to: c, years: second })),
				];
				expect((1 + chain(parts)) / (c / a)).toBeCloseTo(1, 10);
			}),
		);
	});

	test('the unit of both levels does not matter', () => {
		fc.assert(
			fc.property(level, level, years, within(1e-6, 1e8), (from, to, n, unit) => {
				const rate = averageAnnualGrowth({ from, to, years: n });
				const inUnit = averageAnnualGrowth({ from: from * unit, to: to * unit, years: n });
				expect(Math.abs(inUnit - rate)).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(rate)));
			}),
		);
	});
});

const Exact = Decimal.clone({ precision: 60 });

/** The exact growth lies within 6 ulp of the computed one if their powers enclose the exact ratio. */
function isWithin6Ulp(from: number, to: number, years: number): void {
	const rate = averageAnnualGrowth({ from, to, years });
	const ratio = exact(to).div(exact(from));
	const power = (ulps: number) =>
		exact(rate)
			.plus(exact(ulp(rate)).times(ulps))
			.plus(1)
			.pow(years);
	expect(power(-6).lte(ratio) && power(6).gte(ratio), `${from} → ${to} in ${years}`).toBe(true);
}

function exact(double: number): Decimal {
	return new Exact(double.toPrecision(80));
}

function ulp(x: number): number {
	return 2 ** (Math.floor(Math.log2(Math.abs(x) || Number.MIN_VALUE)) - 52);
}
