import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { path } from '../level/path.js';
import { growthRatio } from './growth-ratio.js';

const course = { baseline: 5, actual: 6, target: 9, years: 1, allYears: 15 };

test('osdg-2: 5 in 2015, 6 in 2016, 9 by 2030 (Open SDG, tests/features/ProgressStatus.feature)', () => {
	expect(growthRatio(course)).toBeCloseTo(5.0045, 4);
});

describe('worked values', () => {
	test.each([
		['on plan', 100, 110, 121, 1, 2, 'up', 1],
		['half the rate', 100, 105, 121, 1, 2, 'up', 0.5],
		['standing still', 100, 100, 121, 1, 2, 'up', 0],
		['the wrong way', 100, 95, 121, 1, 2, 'up', -0.5],
		['falling on plan', 100, 90, 81, 1, 2, 'down', 1],
		['falling at half the rate', 100, 95, 81, 1, 2, 'down', 0.5],
		['risen where it should fall', 100, 105, 81, 1, 2, 'down', -0.5],
		['down to nothing', 100, 50, 0, 1, 2, 'down', 0.5],
		['nothing left', 100, 0, 121, 1, 2, 'up', -10],
	] as const)('%s', (_, baseline, actual, target, years, allYears, direction, ratio) => {
		const all = { baseline, actual, target, years, allYears, direction };
		expect(growthRatio(all)).toBeCloseTo(ratio, 12);
	});

	test('up unless told', () => {
		const falling = { baseline: 100, actual: 90, target: 81, years: 1, allYears: 2 };
		expect(growthRatio(falling)).toBeCloseTo(-1, 12);
	});

	test('no change is a zero without sign', () => {
		const still = { baseline: 5, actual: 5, target: 4, years: 1, allYears: 5 };
		expect(Object.is(growthRatio({ ...still, direction: 'down' }), 0)).toBe(true);
	});
});

describe('refusals', () => {
	test.each([
		['baseline-equals-target', 'target', { target: 5 }],
		['zero-baseline', 'baseline', { baseline: 0 }],
		['sign-change', 'baseline', { baseline: -5 }],
		['sign-change', 'actual', { actual: -6 }],
		['sign-change', 'target', { target: -9 }],
		['period-not-positive', 'years', { years: 0 }],
		['period-not-positive', 'allYears', { allYears: 0 }],
		['period-not-positive', 'allYears', { allYears: -15 }],
	] as const)('%s of %s', (code, _, wrong) => {
		const error = refusal(() => growthRatio({ ...course, ...wrong }));
		expect(error.code).toBe(code);
	});

	test('the argument that is named is one of this function', () => {
		const named = (wrong: object) => refusal(() => growthRatio({ ...course, ...wrong })).facts;
		expect(named({ baseline: 0 })).toMatchObject({ argument: 'baseline' });
		expect(named({ actual: -6 })).toMatchObject({ argument: 'actual' });
		expect(named({ target: -9 })).toMatchObject({ argument: 'target' });
		expect(named({ years: 0 })).toMatchObject({ argument: 'years' });
		expect(named({ allYears: 0 })).toMatchObject({ argument: 'allYears' });
		expect(named({ allYears: Number.NaN })).toMatchObject({ argument: 'allYears' });
	});

	test('overflow', () => {
		expect(refusal(() => growthRatio({ ...course, actual: 1e300, years: 0.1 })).code).toBe(
			'overflow',
		);
		const tiny = { baseline: 1, target: 1 + 1e-15, actual: 1e300, years: 1, allYears: 1e10 };
		expect(refusal(() => growthRatio(tiny))).toMatchObject({
			code: 'overflow',
			facts: { argument: 'growthRatio' },
		});
	});

	test.each(['baseline', 'actual', 'target', 'years', 'allYears'] as const)(
		'%s must be a number',
		(argument) => {
			for (const [, value] of notNumbers) {
				const error = refusal(() => growthRatio({ ...course, [argument]: value }));
				expect(error.code).toBe('not-a-number');
			}
		},
	);

	test('no direction but up and down', () => {
		for (const direction of ['UP', 'sideways', '', null, 1]) {
			expect(refusal(() => growthRatio({ ...course, direction: direction as 'up' }))).toMatchObject(
				{
					code: 'unknown-option',
					facts: { argument: 'direction' },
				},
			);
		}
	});
});

describe('properties', () => {
	const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	const year = fc.integer({ min: 2021, max: 2025 });

	test('it is 1 on a geometric path, up or down', () => {
		const way = fc.tuple(level, level).filter(([b, target]) => Math.abs(target / b - 1) > 0.01);
		fc.assert(
			fc.property(way, year, ([baseline, target], when) => {
				const indicator = fromTo(baseline, target);
				const { value: actual } = path(indicator, when, { method: 'geometric' });
				const direction: 'up' | 'down' = target < baseline ? 'down' : 'up';
				const all = { baseline, actual, target, years: when - 2020, allYears: 5, direction };
				expect(growthRatio(all)).toBeCloseTo(1, 9);
			}),
		);
	});

	test('the unit of the levels does not matter, and down turns the sign', () => {
		const way = fc.tuple(level, level).filter(([b, target]) => Math.abs(target / b - 1) > 0.01);
		fc.assert(
			fc.property(way, level, level, ([baseline, target], actual, unit) => {
				const spans = { years: 2, allYears: 5 };
				const ratio = growthRatio({ baseline, actual, target, ...spans });
				const levels = { baseline: baseline * unit, actual: actual * unit, target: target * unit };
				const near = 1e-9 * (1 + Math.abs(ratio));
				expect(Math.abs(growthRatio({ ...levels, ...spans }) - ratio)).toBeLessThanOrEqual(near);
				const down = growthRatio({ baseline, actual, target, ...spans, direction: 'down' });
				expect(down + ratio).toBeCloseTo(0, 12);
			}),
		);
	});
});
