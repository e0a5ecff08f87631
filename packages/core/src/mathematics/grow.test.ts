import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { grow } from './grow.js';

test.each([
	['829.92 at 15 % for 5 years', 829.92, 0.15, 5, 1669.2655],
	['a fall', 100, -0.1, 2, 81],
	['half a year', 100, 0.21, 0.5, 110],
	['back in time', 121, 0.1, -2, 100],
	['no time', 7, 0.3, 0, 7],
	['from nothing', 0, 0.3, 5, 0],
	['a negative level', -100, 0.1, 2, -121],
])('%s', (_, base, rate, years, value) => {
	expect(grow({ base, rate, years })).toBeCloseTo(value, 3);
});

describe('refusals', () => {
	test.each([
		['sign-change', 'rate', 1, -1, 1],
		['sign-change', 'rate', 1, -1.5, 2],
		['overflow', 'grow', 1, 15, 500],
		['overflow', 'grow', 1, -0.9, -400],
	])('%s of %s: %d, %d, %d', (code, argument, base, rate, years) => {
		expect(refusal(() => grow({ base, rate, years }))).toMatchObject({ code, facts: { argument } });
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => grow({ base: value, rate: 0, years: 1 }))).toMatchObject({
			code,
			facts: { argument: 'base' },
		});
		expect(refusal(() => grow({ base: 1, rate: value, years: 1 }))).toMatchObject({
			code,
			facts: { argument: 'rate' },
		});
		expect(refusal(() => grow({ base: 1, rate: 0, years: value }))).toMatchObject({
			code,
			facts: { argument: 'years' },
		});
	});

	test('15 where 0.15 is meant is told how a rate is written', () => {
		const { messages } = refusal(() => grow({ base: 1, rate: -15, years: 1 }));
		expect(messages.zh).toContain('0.15');
		expect(messages.en).toContain('0.15');
	});
});

describe('properties', () => {
	const base = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	const rate = fc.double({ min: -0.9, max: 2, noNaN: true });
	const years = fc.integer({ min: 1, max: 50 });

	test('agrees with decimal.js', () => {
		const Exact = Decimal.clone({ precision: 60 });
		const exact = (double: number) => new Exact(double.toPrecision(80));
		fc.assert(
			fc.property(base, rate, years, (b, r, n) => {
				const value = exact(r).plus(1).pow(n).times(exact(b));
				expect(
					exact(grow({ base: b, rate: r, years: n }))
						.div(value)
						.toNumber(),
				).toBeCloseTo(1, 13);
			}),
		);
	});

	test('a period in two parts is the period', () => {
		fc.assert(
			fc.property(base, rate, years, years, (b, r, first, second) => {
				const inParts = grow({
					base: grow({ base: b, rate: r, years: first }),
					rate: r,
					years: second,
				});
				expect(inParts / grow({ base: b, rate: r, years: first + second })).toBeCloseTo(1, 12);
			}),
		);
	});
});
