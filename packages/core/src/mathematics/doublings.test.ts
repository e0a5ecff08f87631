import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { doublings } from './doublings.js';
import { grow } from './grow.js';

describe('published examples (国家统计局, “番”与“倍”)', () => {
	test('翻两番 is 400 %: 1 becomes 4', () => {
		expect(doublings({ from: 1, to: 4 })).toBeCloseTo(2, 15);
		expect(grow({ base: 1, rate: 1, years: 2 })).toBeCloseTo(4, 15);
	});

	test('翻三番 is an increase of 700 %: 1 becomes 8', () => {
		expect(doublings({ from: 1, to: 8 })).toBeCloseTo(3, 15);
		expect(grow({ base: 1, rate: 1, years: 3 }) - 1).toBeCloseTo(7, 15);
	});
});

describe('edges', () => {
	test('no change is none', () => expect(doublings({ from: 32.24, to: 32.24 })).toBeCloseTo(0, 15));
	test('a half is minus one', () =>
		expect(doublings({ from: 32.24, to: 16.12 })).toBeCloseTo(-1, 15));
	test('the whole range of numbers', () => {
		expect(doublings({ from: 2 ** -1000, to: 2 ** 1000 })).toBeCloseTo(2000, 9);
		expect(doublings({ from: 2 ** 1000, to: 2 ** -1000 })).toBeCloseTo(-2000, 9);
	});
});

describe('refusals', () => {
	test.each([
		['zero-baseline', 'from', 0, 1],
		['sign-change', 'from', -1, 1],
		['sign-change', 'from', -1, -2],
		['sign-change', 'to', 1, 0],
		['sign-change', 'to', 1, -1],
	])('%s of %s: %d, %d', (code, argument, from, to) => {
		expect(refusal(() => doublings({ from, to }))).toMatchObject({ code, facts: { argument } });
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => doublings({ from: value, to: 1 }))).toMatchObject({
			code,
			facts: { argument: 'from' },
		});
		expect(refusal(() => doublings({ from: 1, to: value }))).toMatchObject({
			code,
			facts: { argument: 'to' },
		});
	});
});

describe('properties', () => {
	const level = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

	test('so many doublings lead there', () => {
		fc.assert(
			fc.property(level, level, (from, to) => {
				expect(grow({ base: from, rate: 1, years: doublings({ from, to }) }) / to).toBeCloseTo(
					1,
					12,
				);
			}),
		);
	});

	test('there and back is none, and the unit does not matter', () => {
		fc.assert(
			fc.property(level, level, level, (from, to, unit) => {
				expect(doublings({ from, to }) + doublings({ from: to, to: from })).toBeCloseTo(0, 12);
				expect(doublings({ from: from * unit, to: to * unit })).toBeCloseTo(
					doublings({ from, to }),
					12,
				);
			}),
		);
	});
});
