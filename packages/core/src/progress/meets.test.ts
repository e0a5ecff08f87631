import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { grow } from '../mathematics/grow.js';
import type { Comparator } from '../model/target.js';
import { meets } from './meets.js';

/** Whether below, at and above 1000 keeps the promise. */
const answers = {
	gte: [false, true, true],
	gt: [false, false, true],
	lte: [true, true, false],
	lt: [true, false, false],
	eq: [false, true, false],
	approx: [true, true, true],
} as const satisfies Record<Comparator, readonly boolean[]>;
const comparators = ['gte', 'gt', 'lte', 'lt', 'eq', 'approx'] as const;

describe.each(comparators)('%s', (comparator) => {
	const [below, at, above] = answers[comparator];

	test.each([
		[999.99, 1000, below],
		[1000, 1000, at],
		[1000.01, 1000, above],
		[-1000.01, -1000, below],
		[-1000, -1000, at],
		[-999.99, -1000, above],
	])('%d against %d: %j', (actual, target, met) => {
		expect(meets({ actual, target, comparator })).toBe(met);
	});

	test('a difference in the last digits of a double is none', () => {
		expect(meets({ actual: 1000 * (1 - 1e-10), target: 1000, comparator })).toBe(at);
		expect(meets({ actual: 1000 * (1 + 1e-10), target: 1000, comparator })).toBe(at);
	});

	test('but one in the eighth digit is', () => {
		expect(meets({ actual: 1000 * (1 - 1e-8), target: 1000, comparator })).toBe(below);
		expect(meets({ actual: 1000 * (1 + 1e-8), target: 1000, comparator })).toBe(above);
	});

	test('zero is met exactly', () => expect(meets({ actual: 0, target: 0, comparator })).toBe(at));
});

test('at least, unless told', () => {
	expect(meets({ actual: 1000, target: 1000 })).toBe(true);
	expect(meets({ actual: 999, target: 1000 })).toBe(false);
});

test.each([
	[999.4, 1000, false],
	[999.5, 1000, true],
	[1000.4, 1000, true],
	[1000.5, 1000, false],
	[5.44, 5.5, false],
	[5.45, 5.5, true],
	[5.55, 5.5, false],
	[-0.5, 0, true],
	[0.5, 0, false],
	[1.4e-7, 1e-7, true],
	[1.6e-7, 1e-7, false],
])('%d rounds to about %d: %j', (actual, target, met) => {
	expect(meets({ actual, target, comparator: 'approx' })).toBe(met);
});

test('0.15 a year for five years, year by year, is exactly on plan', () => {
	const actual = [1, 2, 3, 4, 5].reduce((value) => value * 1.15, 829.92);
	expect(meets({ actual, target: grow({ base: 829.92, rate: 0.15, years: 5 }) })).toBe(true);
	expect(
		meets({ actual, target: grow({ base: 829.92, rate: 0.15, years: 5 }), comparator: 'gt' }),
	).toBe(false);
});

describe('refusals', () => {
	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => meets({ actual: value, target: 1 }))).toMatchObject({
			code,
			facts: { argument: 'actual' },
		});
		expect(refusal(() => meets({ actual: 1, target: value }))).toMatchObject({
			code,
			facts: { argument: 'target' },
		});
	});

	test('no comparator but those of the model', () => {
		for (const comparator of ['>=', 'GTE', '', null, 1]) {
			expect(
				refusal(() => meets({ actual: 1, target: 2, comparator: comparator as Comparator })),
			).toMatchObject({
				code: 'unknown-option',
				facts: { argument: 'comparator' },
			});
		}
	});
});

describe('properties', () => {
	const level = fc.double({ min: -1e9, max: 1e9, noNaN: true });

	test('more than is not at most, less than is not at least, exactly is both', () => {
		fc.assert(
			fc.property(level, level, (actual, target) => {
				expect(meets({ actual, target, comparator: 'gt' })).toBe(
					!meets({ actual, target, comparator: 'lte' }),
				);
				expect(meets({ actual, target, comparator: 'lt' })).toBe(
					!meets({ actual, target, comparator: 'gte' }),
				);
				const both =
					meets({ actual, target, comparator: 'gte' }) &&
					meets({ actual, target, comparator: 'lte' });
				expect(meets({ actual, target, comparator: 'eq' })).toBe(both);
			}),
		);
	});

	test('more is never worse where more is asked for, nor less where less is', () => {
		const more = fc.double({ min: 0, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(level, level, more, (actual, target, by) => {
				for (const comparator of ['gte', 'gt'] as const) {
					if (meets({ actual, target, comparator })) {
						expect(meets({ actual: actual + by, target, comparator })).toBe(true);
					}
				}
				for (const comparator of ['lte', 'lt'] as const) {
					if (meets({ actual, target, comparator })) {
						expect(meets({ actual: actual - by, target, comparator })).toBe(true);
					}
				}
			}),
		);
	});
});
