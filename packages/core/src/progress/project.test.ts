import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { path } from '../level/path.js';
import { project } from './project.js';

describe('worked values', () => {
	test.each([
		[758, 880, 3, 2, 972.0568159336997],
		[100, 110, 1, 1, 121],
		[100, 121, 2, 2, 146.41],
		[100, 90, 1, 2, 72.9],
		[100, 100, 3, 2, 100],
		[100, 110, 0.5, 0.5, 121],
		[758, 880, 3, 0, 880],
		[758, 880, 3, -3, 758],
		[1e9, 1, 2, 1, 10 ** -4.5],
	])('%d, then %d after %d years, in %d more: %d', (baseline, actual, years, left, value) => {
		expect(project({ baseline, actual, years, yearsLeft: left })).toBeCloseTo(value, 9);
	});
});

test('what has fallen to almost nothing keeps its digits', () => {
	const exact = 1e-8 * (1e-8 / 758) ** 0.5;
	const left = project({ baseline: 758, actual: 1e-8, years: 4, yearsLeft: 2 });
	expect(left / exact).toBeCloseTo(1, 12);
});

describe('refusals', () => {
	test.each([
		['zero-baseline', 'baseline', 0, 880, 3, 2],
		['sign-change', 'baseline', -1, 880, 3, 2],
		['sign-change', 'actual', 758, -1, 3, 2],
		['sign-change', 'actual', 758, 0, 3, 2],
		['period-not-positive', 'years', 758, 880, 0, 2],
		['period-not-positive', 'years', 758, 880, -3, 2],
	])('%s of %s: %d, %d, %d, %d', (code, _, baseline, actual, years, left) => {
		const error = refusal(() => project({ baseline, actual, years, yearsLeft: left }));
		expect(error.code).toBe(code);
	});

	test('the argument that is named is one of this function', () => {
		const named = (act: () => number) => refusal(act).facts.argument;
		expect(named(() => project({ baseline: 0, actual: 880, years: 3, yearsLeft: 2 }))).toBe(
			'baseline',
		);
		expect(
			named(() => project({ baseline: Number.NaN, actual: 880, years: 3, yearsLeft: 2 })),
		).toBe('baseline');
		expect(
			named(() => project({ baseline: 758, actual: Number.NaN, years: 3, yearsLeft: 2 })),
		).toBe('actual');
		expect(named(() => project({ baseline: 758, actual: -1, years: 3, yearsLeft: 2 }))).toBe(
			'actual',
		);
		expect(named(() => project({ baseline: 758, actual: 0, years: 3, yearsLeft: 2 }))).toBe(
			'actual',
		);
		expect(named(() => project({ baseline: 758, actual: 880, years: 0, yearsLeft: 2 }))).toBe(
			'years',
		);
		expect(
			named(() => project({ baseline: 758, actual: 880, years: 3, yearsLeft: Number.NaN })),
		).toBe('yearsLeft');
	});

	test('overflow', () => {
		expect(
			refusal(() => project({ baseline: 1, actual: 1e300, years: 1, yearsLeft: 2 })).code,
		).toBe('overflow');
	});

	test.each(['baseline', 'actual', 'years', 'yearsLeft'] as const)(
		'%s must be a number',
		(argument) => {
			const good = { baseline: 758, actual: 880, years: 3, yearsLeft: 2 };
			for (const [, value] of notNumbers) {
				const given = { ...good, [argument]: value };
				const { baseline, actual, years, yearsLeft } = given;
				const error = refusal(() => project({ baseline, actual, years, yearsLeft }));
				expect(error.code).toBe('not-a-number');
			}
		},
	);
});

describe('properties', () => {
	const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	const year = fc.integer({ min: 2021, max: 2025 });

	test('from any point of a geometric path it arrives at the target', () => {
		fc.assert(
			fc.property(level, level, year, (baseline, target, when) => {
				const { value } = path(fromTo(baseline, target), when, { method: 'geometric' });
				const arrived = project({
					baseline,
					actual: value,
					years: when - 2020,
					yearsLeft: 2025 - when,
				});
				expect(arrived / target).toBeCloseTo(1, 9);
			}),
		);
	});

	test('a better actual leads further', () => {
		const factor = fc.double({ min: 1.001, max: 10, noNaN: true });
		fc.assert(
			fc.property(level, level, factor, year, (baseline, actual, better, when) => {
				const left = 2025 - when;
				const from = project({ baseline, actual, years: when - 2020, yearsLeft: left });
				expect(
					project({ baseline, actual: actual * better, years: when - 2020, yearsLeft: left }),
				).toBeGreaterThan(from);
			}),
		);
	});
});
