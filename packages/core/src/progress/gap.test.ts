import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { gap } from './gap.js';

describe('worked values', () => {
	test.each([
		[880, 1000, 'up', 120],
		[1000, 1000, 'up', 0],
		[1100, 1000, 'up', -100],
		[-3, 2, 'up', 5],
		[50, 40, 'down', 10],
		[40, 40, 'down', 0],
		[38, 40, 'down', -2],
		[0, 0, 'up', 0],
	] as const)('from %d to %d, %s, %d is missing', (actual, target, direction, missing) => {
		expect(gap({ actual, target, direction })).toBeCloseTo(missing, 12);
	});

	test('up unless told', () => expect(gap({ actual: 880, target: 1000 })).toBeCloseTo(120, 12));

	test.each(['up', 'down'] as const)('nothing missing is a zero without sign, %s', (direction) => {
		expect(Object.is(gap({ actual: 40, target: 40, direction }), 0)).toBe(true);
	});
});

describe('refusals', () => {
	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => gap({ actual: value, target: 1 }))).toMatchObject({
			code,
			facts: { argument: 'actual' },
		});
		expect(refusal(() => gap({ actual: 1, target: value }))).toMatchObject({
			code,
			facts: { argument: 'target' },
		});
	});

	test('overflow', () => {
		const error = refusal(() => gap({ actual: -1e308, target: 1.7e308 }));
		expect(error).toMatchObject({ code: 'overflow', facts: { argument: 'gap' } });
	});

	test('no direction but up and down', () => {
		for (const direction of ['UP', 'sideways', '', null, 1]) {
			expect(
				refusal(() => gap({ actual: 1, target: 2, direction: direction as 'up' })),
			).toMatchObject({
				code: 'unknown-option',
				facts: { argument: 'direction' },
			});
		}
	});
});

describe('properties', () => {
	const level = fc.double({ min: -1e9, max: 1e9, noNaN: true });

	test('gap and actual make the target', () => {
		fc.assert(
			fc.property(level, level, (actual, target) => {
				expect(actual + gap({ actual, target, direction: 'up' })).toBeCloseTo(target, 6);
				expect(actual - gap({ actual, target, direction: 'down' })).toBeCloseTo(target, 6);
			}),
		);
	});
});
