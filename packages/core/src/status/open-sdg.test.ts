import { describe, expect, test } from 'vitest';
import { answer, fromTo, promise, towards, wordOf } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import { assess } from './assess.js';

const method = 'open-sdg';

test('osdg-2: 5 in 2015, 6 in 2016, 9 by 2030 is on track (Open SDG, tests/features/ProgressStatus.feature)', () => {
	const indicator = towards(promise({ kind: 'level', value: 9 }, { year: 2030 }), {
		plan: { ...plan, period: { start: 2016, end: 2030 } },
		baseline: { year: 2015, value: 5, wording: '5' },
	});
	const { measures, status } = assess(indicator, [{ year: 2016, value: 6 }], { method });
	const growthRatio = answer(measures.growthRatio);
	expect(growthRatio).toBeCloseTo(5.0045, 4);
	expect(answer(status)).toMatchObject({
		method,
		word: 'on-track',
		name: { en: 'On track' },
		inputs: { growthRatio },
	});
});

/** After two of five years, at a share of the growth rate that is asked for. */
const atRatio = (from: number, to: number, ratio: number) =>
	from * (1 + ratio * ((to / from) ** (1 / 5) - 1)) ** 2;

describe.each([
	['rising', 100, 200],
	['falling', 200, 100],
])('the words, %s', (_, from, to) => {
	test.each([
		[1.2, 'on-track'],
		[0.951, 'on-track'],
		[0.949, 'moderate'],
		[0.601, 'moderate'],
		[0.599, 'limited'],
		[0, 'limited'],
		[-0.01, 'deterioration'],
		[-2, 'deterioration'],
	])('at a growth ratio of %d: %s', (ratio, word) => {
		const actual = { year: 2022, value: atRatio(from, to, ratio) };
		expect(wordOf(assess(fromTo(from, to), [actual], { method }))).toBe(word);
	});

	test('met wins', () => {
		expect(wordOf(assess(fromTo(from, to), [{ year: 2022, value: to }], { method }))).toBe('met');
	});
});

test('the user’s thresholds', () => {
	const actual = { year: 2022, value: atRatio(100, 200, 0.85) };
	const options = { method, thresholds: { onTrack: 0.8 } } as const;
	const { status } = assess(fromTo(100, 200), [actual], options);
	expect(answer(status)).toMatchObject({
		word: 'on-track',
		thresholds: { onTrack: 0.8, moderate: 0.6, limited: 0 },
	});
});

test.each([
	[{ onTrack: 0 }, 'on-track'],
	[{ moderate: 0 }, 'moderate'],
	[{ limited: 0 }, 'limited'],
])('standing still, at the threshold itself %j: %s', (thresholds, word) => {
	const standing = assess(fromTo(100, 200), [{ year: 2022, value: 100 }], { method, thresholds });
	expect(wordOf(standing)).toBe(word);
});

test.each([
	['no-baseline', towards(promise({ kind: 'level', value: 9 })), 5],
	['zero-baseline', fromTo(0, 9), 5],
	['sign-change', fromTo(-1, 9), 5],
	['deterioration', fromTo(9, 9), 5],
])('%s', (code, indicator, value) => {
	expect(wordOf(assess(indicator, [{ year: 2022, value }], { method }))).toBe(code);
});
