import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { requiredIncrement } from './required-increment.js';

describe('worked values', () => {
	test.each([
		[880, 1000, 2, 60],
		[1000, 1000, 2, 0],
		[1100, 1000, 2, -50],
		[50, 40, 4, -2.5],
		[0, 5, 5, 1],
		[-3, 2, 2, 2.5],
		[880, 1000, 0.5, 240],
	])('from %d to %d in %d years: %d', (actual, target, years, amount) => {
		expect(requiredIncrement({ actual, target, years })).toBeCloseTo(amount, 12);
	});
});

describe('refusals', () => {
	test.each([0, -2])('%d years are no period', (years) => {
		const error = refusal(() => requiredIncrement({ actual: 880, target: 1000, years }));
		expect(error).toMatchObject({ code: 'period-not-positive', facts: { argument: 'years' } });
	});

	test.each(['actual', 'target', 'years'] as const)('%s must be a number', (argument) => {
		for (const [, value] of notNumbers) {
			const given = { actual: 1, target: 2, years: 3, [argument]: value };
			const { actual, target, years } = given;
			const error = refusal(() => requiredIncrement({ actual, target, years }));
			expect(error).toMatchObject({ code: 'not-a-number', facts: { argument } });
		}
	});

	test.each([
		[-1e308, 1.7e308, 2],
		[0, 1e300, 1e-300],
	])('overflow: %d, %d, %d', (actual, target, years) => {
		expect(refusal(() => requiredIncrement({ actual, target, years }))).toMatchObject({
			code: 'overflow',
			facts: { argument: 'requiredIncrement' },
		});
	});
});

test('adding it in every year arrives at the target', () => {
	const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(level, level, fc.integer({ min: 1, max: 20 }), (actual, target, years) => {
			const arrived = actual + years * requiredIncrement({ actual, target, years });
			expect(arrived).toBeCloseTo(target, 6);
		}),
	);
});
