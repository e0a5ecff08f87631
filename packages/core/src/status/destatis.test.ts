import { describe, expect, test } from 'vitest';
import { answer, fromTo, promise, towards, wordOf, yearly } from '../../test/course.js';
import { ofPlan } from '../../test/plan.js';
import type { Actual } from '../model/actual.js';
import { assess } from './assess.js';

const method = 'destatis';

/** The word and the mean change for actuals from 2021 on. */
const judged = (indicator: ReturnType<typeof fromTo>, actuals: readonly Actual[]) =>
	assess(indicator, actuals, { method });

describe('from 0 to 100 in five years, three of them over', () => {
	test.each([
		[[20, 40, 60], 'on-track'],
		[[18, 36, 54], 'far-short'],
		[[19.5, 39, 58.5], 'slightly-short'],
		[[19.6, 39.2, 58.8], 'on-track'],
		[[10, 20, 30], 'far-short'],
		[[0, 0, 0], 'far-short'],
		[[30, 20, 10], 'far-short'],
		[[0, 0, -1], 'wrong-direction'],
		[[50, 80, 100], 'met'],
	])('%j: %s', (values, word) => {
		expect(wordOf(judged(fromTo(0, 100), yearly(values)))).toBe(word);
	});
});

describe('the edges, with one year left', () => {
	/** What is still missing in 2025, the year before the target's. */
	const missing = (change: number, left: number) =>
		towards(promise({ kind: 'level', value: 4 * change + left }, { year: 2026 }));
	const actuals = (change: number) => yearly([0, 1, 2, 3, 4].map((k) => k * change));

	test.each([
		[100, 100, 'on-track'],
		[96, 100, 'on-track'],
		[95, 100, 'slightly-short'],
		[80, 100, 'slightly-short'],
		[79, 100, 'far-short'],
	])('a change of %d a year where %d is missing: %s', (change, left, word) => {
		expect(wordOf(judged(missing(change, left), actuals(change)))).toBe(word);
	});
});

describe('values of any sign', () => {
	test.each([
		['from below zero', fromTo(-10, 10), [-6, -2, 2], 'on-track'],
		['below zero', fromTo(-100, -50), [-90, -80, -70], 'on-track'],
		['down through zero', fromTo(10, -10), [6, 2, -2], 'on-track'],
		['down, too slowly', fromTo(100, 50), [95, 90, 85], 'far-short'],
		['down, but rising', fromTo(100, 50), [101, 102, 103], 'wrong-direction'],
	])('%s', (_, indicator, values, word) => {
		expect(wordOf(judged(indicator, yearly(values)))).toBe(word);
	});
});

test('only the last five changes count', () => {
	const indicator = towards(promise({ kind: 'level', value: 130 }, { year: 2026 }));
	const actuals = yearly([900, 0, 20, 40, 60, 80, 100], 2018);
	const { status } = assess(indicator, actuals, { method });
	expect(answer(status)).toMatchObject({ word: 'on-track' });
	const inputs = 'value' in status ? status.value.inputs : {};
	expect(inputs.meanChange).toBeCloseTo(20, 9);
	expect(inputs.projection).toBeCloseTo(140, 9);
});

describe('four yearly points', () => {
	const unicorns = ofPlan('unicorns');

	test.each([
		['three actuals and no baseline', unicorns, yearly([1, 2, 3])],
		['two actuals and a baseline', fromTo(0, 100), yearly([20, 40])],
		[
			'days within a year',
			fromTo(0, 100),
			[
				{ date: '2021-06-30', value: 10 },
				{ date: '2022-06-30', value: 30 },
				{ year: 2022, value: 40 },
			],
		],
		[
			'the baseline again as an actual',
			fromTo(0, 100),
			[{ year: 2020, value: 0 }, ...yearly([20, 40])],
		],
	] as [string, typeof unicorns, Actual[]][])('%s are too few', (_, indicator, actuals) => {
		const { status } = assess(indicator, actuals, { method });
		expect(answer(status)).toBe('too-few-actuals');
	});

	test('four actuals, or three and a baseline, are enough', () => {
		expect(wordOf(assess(unicorns, yearly([1, 2, 3, 4]), { method }))).toBe('far-short');
		expect(wordOf(assess(fromTo(0, 100), yearly([20, 40, 60]), { method }))).toBe('on-track');
	});

	test('a sum over the years starts at 0, not at the baseline of one year', () => {
		const { status } = assess(ofPlan('new-jobs'), yearly([4, 4, 4]), { method });
		expect(status).toMatchObject({ value: { word: 'on-track', inputs: { meanChange: 4 } } });
	});

	test('met needs none', () => {
		expect(wordOf(assess(unicorns, [{ year: 2023, value: 10 }], { method }))).toBe('met');
	});
});

describe('a break', () => {
	const actuals = (year: number) =>
		yearly([10, 20, 30, 40, 50, 60], 2018).map(
			(each): Actual => (each.year === year ? { ...each, status: 'break' } : each),
		);
	const unicorns = towards(promise({ kind: 'level', value: 100 }));

	test('between the points stops it', () => {
		expect(wordOf(assess(unicorns, actuals(2021), { method }))).toBe('series-break');
		expect(wordOf(assess(unicorns, actuals(2023), { method }))).toBe('series-break');
	});

	test('at the first of them does not', () => {
		expect(wordOf(assess(unicorns, actuals(2018), { method }))).toBe('far-short');
	});

	test('within a year stops it too', () => {
		const broken: Actual = { date: '2021-06-30', value: 35, status: 'break' };
		const all = [...yearly([10, 20, 30, 40, 50, 60], 2018), broken];
		expect(wordOf(assess(unicorns, all, { method }))).toBe('series-break');
	});
});

test.each([
	[{ slightlyShort: 0.3 }, [18, 36, 54], 'slightly-short'],
	[{ reached: 0 }, [20, 40, 60], 'on-track'],
	[{ reached: 0 }, [19.5, 39, 58.5], 'slightly-short'],
])('the user’s thresholds %j: %j is %s', (thresholds, values, word) => {
	expect(wordOf(assess(fromTo(0, 100), yearly(values), { method, thresholds }))).toBe(word);
});
