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
		expect(meets(actual, target, comparator)).toBe(met);
	});

	test('a difference in the last digits of a double is none', () => {
		expect(meets(1000 * (1 - 1e-10), 1000, comparator)).toBe(at);
		expect(meets(1000 * (1 + 1e-10), 1000, comparator)).toBe(at);
	});

	test('but one in the eighth digit is', () => {
		expect(meets(1000 * (1 - 1e-8), 1000, comparator)).toBe(below);
		expect(meets(1000 * (1 + 1e-8), 1000, comparator)).toBe(above);
	});

	test('zero is met exactly', () => expect(meets(0, 0, comparator)).toBe(at));
});

test('at least, unless told', () => {
	expect(meets(1000, 1000)).toBe(true);
	expect(meets(999, 1000)).toBe(false);
});

test.each([
	[949.9, false],
	[950, true],
	[1050, true],
	[1050.1, false],
])('about 1000 is met by %d: %j', (actual, met) => {
	expect(meets(actual, 1000, 'approx')).toBe(met);
});

test('0.15 a year for five years, year by year, is exactly on plan', () => {
	const actual = [1, 2, 3, 4, 5].reduce((value) => value * 1.15, 829.92);
	expect(meets(actual, grow(829.92, 0.15, 5))).toBe(true);
	expect(meets(actual, grow(829.92, 0.15, 5), 'gt')).toBe(false);
});

describe('refusals', () => {
	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => meets(value, 1))).toMatchObject({ code, facts: { argument: 'actual' } });
		expect(refusal(() => meets(1, value))).toMatchObject({ code, facts: { argument: 'target' } });
	});

	test('no comparator but those of the model', () => {
		for (const comparator of ['>=', 'GTE', '', null, 1]) {
			expect(refusal(() => meets(1, 2, comparator as Comparator))).toMatchObject({
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
				expect(meets(actual, target, 'gt')).toBe(!meets(actual, target, 'lte'));
				expect(meets(actual, target, 'lt')).toBe(!meets(actual, target, 'gte'));
				const both = meets(actual, target, 'gte') && meets(actual, target, 'lte');
				expect(meets(actual, target, 'eq')).toBe(both);
			}),
		);
	});

	test('more is never worse where more is asked for, nor less where less is', () => {
		const more = fc.double({ min: 0, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(level, level, more, (actual, target, by) => {
				for (const comparator of ['gte', 'gt'] as const) {
					if (meets(actual, target, comparator)) {
						expect(meets(actual + by, target, comparator)).toBe(true);
					}
				}
				for (const comparator of ['lte', 'lt'] as const) {
					if (meets(actual, target, comparator)) {
						expect(meets(actual - by, target, comparator)).toBe(true);
					}
				}
			}),
		);
	});
});
