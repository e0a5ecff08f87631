import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { elapsed } from './elapsed.js';

describe('worked values', () => {
	test.each([
		[2020, 2023, 2025, 0.6],
		[2020, 2020, 2025, 0],
		[2020, 2025, 2025, 1],
		[2020, 2018, 2025, -0.4],
		[2020, 2027, 2025, 1.4],
		[2017, 2018.5, 2020, 0.5],
		[2020, '2023-12-31', 2025, 0.6],
		[2020, '2023-06-30', 2025, (2 + 181 / 365) / 5],
		['2020-12-31', '2024-07-01', '2025-12-31', 0.7],
		['2021-01-01', 2023, 2025, (3 - 1 / 365) / (5 - 1 / 365)],
	])('from %s, at %s, until %s it is %d', (start, when, end, share) => {
		expect(elapsed({ start, when, end })).toBeCloseTo(share, 12);
	});
});

describe('refusals', () => {
	test.each([
		[2025, 2023, 2025],
		[2025, 2023, 2020],
		['2025-12-31', 2023, 2025],
	])('no time between %s and the end (at %s, until %s)', (start, when, end) => {
		const error = refusal(() => elapsed({ start, when, end }));
		expect(error).toMatchObject({
			code: 'period-not-positive',
			facts: { argument: 'end − start' },
		});
	});

	test.each([...notNumbers, ['no date', '2023-02-29']] as [kind: string, when: number | string][])(
		'%s is neither year nor date',
		(_, when) => {
			const code = 'not-a-number';
			expect(refusal(() => elapsed({ start: when, when: 2023, end: 2025 })).code).toBe(code);
			expect(refusal(() => elapsed({ start: 2020, when, end: 2025 })).code).toBe(code);
			expect(refusal(() => elapsed({ start: 2020, when: 2023, end: when })).code).toBe(code);
		},
	);

	test('the argument that is named is one of this function', () => {
		expect(refusal(() => elapsed({ start: '2020', when: 2023, end: 2025 })).facts).toMatchObject({
			argument: 'start',
		});
		expect(refusal(() => elapsed({ start: 2020, when: '2023', end: 2025 })).facts).toMatchObject({
			argument: 'when',
		});
		expect(refusal(() => elapsed({ start: 2020, when: 2023, end: '2025' })).facts).toMatchObject({
			argument: 'end',
		});
	});

	test('never an infinite share', () => {
		expect(refusal(() => elapsed({ start: 0, when: 1e300, end: 1e-300 }))).toMatchObject({
			code: 'overflow',
			facts: { argument: 'elapsed' },
		});
	});
});

describe('properties', () => {
	const year = fc.integer({ min: 1950, max: 2100 });
	const years = fc.integer({ min: 1, max: 50 });

	test('none at the start, all at the end, and as much in a later decade', () => {
		fc.assert(
			fc.property(year, years, year, (start, length, when) => {
				const share = elapsed({ start, when, end: start + length });
				expect(elapsed({ start, when: start, end: start + length })).toBeCloseTo(0, 12);
				expect(elapsed({ start, when: start + length, end: start + length })).toBeCloseTo(1, 12);
				expect(
					elapsed({ start: start + 10, when: when + 10, end: start + length + 10 }),
				).toBeCloseTo(share, 12);
			}),
		);
	});
});
