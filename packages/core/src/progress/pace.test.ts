import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { pace } from './pace.js';

describe('worked values', () => {
	test.each([
		[0.504, 0.6, 0.84],
		[0.5, 0.5, 1],
		[0, 0.6, 0],
		[-0.3, 0.6, -0.5],
		[1.2, 0.6, 2],
		[1, 1.25, 0.8],
	])('%d of the way in %d of the time is %d', (progress, elapsed, expected) => {
		expect(pace({ progress, elapsed })).toBeCloseTo(expected, 12);
	});
});

describe('refusals', () => {
	test.each([0, -0.2])('no pace where %d of the time has passed', (elapsed) => {
		const error = refusal(() => pace({ progress: 0.5, elapsed }));
		expect(error).toMatchObject({ code: 'period-not-positive', facts: { argument: 'elapsed' } });
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		const code = 'not-a-number';
		expect(refusal(() => pace({ progress: value, elapsed: 1 }))).toMatchObject({
			code,
			facts: { argument: 'progress' },
		});
		expect(refusal(() => pace({ progress: 1, elapsed: value }))).toMatchObject({
			code,
			facts: { argument: 'elapsed' },
		});
	});

	test('overflow', () => {
		const error = refusal(() => pace({ progress: 1e300, elapsed: 1e-300 }));
		expect(error).toMatchObject({ code: 'overflow', facts: { argument: 'pace' } });
	});
});

test('as much of the way as of the time is 1', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-9, max: 10, noNaN: true }), (share) => {
			expect(pace({ progress: share, elapsed: share })).toBeCloseTo(1, 12);
		}),
	);
});
