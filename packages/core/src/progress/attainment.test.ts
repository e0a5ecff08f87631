import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { attainment } from './attainment.js';

describe('worked values', () => {
	test.each([
		[880, 1000, 'up', 0.88],
		[1000, 1000, 'up', 1],
		[1200, 1000, 'up', 1.2],
		[0, 1000, 'up', 0],
		[50, 40, 'down', 0.8],
		[40, 40, 'down', 1],
		[32, 40, 'down', 1.25],
		[32, 0, 'down', 0],
	] as const)('%d of %d, %s, is %d', (actual, target, direction, share) => {
		expect(attainment({ actual, target, direction })).toBeCloseTo(share, 12);
	});

	test('up unless told', () =>
		expect(attainment({ actual: 880, target: 1000 })).toBeCloseTo(0.88, 12));
});

describe('refusals', () => {
	test.each([
		['zero-baseline', 'target', 880, 0, 'up'],
		['zero-baseline', 'target', 0, 0, 'up'],
		['zero-baseline', 'actual', 0, 40, 'down'],
		['sign-change', 'actual', -1, 1000, 'up'],
		['sign-change', 'target', 1, -1000, 'up'],
		['sign-change', 'actual', -1, 40, 'down'],
		['sign-change', 'target', 1, -40, 'down'],
		['overflow', 'attainment', 1e300, 1e-300, 'up'],
		['overflow', 'attainment', 1e-300, 1e300, 'down'],
	] as const)('%s of %s: %d of %d, %s', (code, argument, actual, target, direction) => {
		const error = refusal(() => attainment({ actual, target, direction }));
		expect(error).toMatchObject({ code, facts: { argument } });
	});

	test('two values below zero', () => {
		expect(refusal(() => attainment({ actual: -880, target: -1000 })).code).toBe('sign-change');
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		const ofActual = refusal(() => attainment({ actual: value, target: 1 }));
		const ofTarget = refusal(() => attainment({ actual: 1, target: value }));
		expect(ofActual).toMatchObject({ code, facts: { argument: 'actual' } });
		expect(ofTarget).toMatchObject({ code, facts: { argument: 'target' } });
	});

	test('no direction but up and down', () => {
		for (const direction of ['UP', 'sideways', '', null, 1]) {
			expect(
				refusal(() => attainment({ actual: 1, target: 2, direction: direction as 'up' })),
			).toMatchObject({
				code: 'unknown-option',
				facts: { argument: 'direction' },
			});
		}
	});
});

describe('properties', () => {
	const level = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

	test('the target itself is attained in full, whichever way is better', () => {
		fc.assert(
			fc.property(level, (target) => {
				expect(attainment({ actual: target, target, direction: 'up' })).toBeCloseTo(1, 12);
				expect(attainment({ actual: target, target, direction: 'down' })).toBeCloseTo(1, 12);
			}),
		);
	});

	test('the unit of both does not matter, and down is the reciprocal of up', () => {
		fc.assert(
			fc.property(level, level, level, (actual, target, unit) => {
				const share = attainment({ actual, target });
				expect(attainment({ actual: actual * unit, target: target * unit }) / share).toBeCloseTo(
					1,
					12,
				);
				expect(attainment({ actual, target, direction: 'down' }) * share).toBeCloseTo(1, 12);
			}),
		);
	});
});
