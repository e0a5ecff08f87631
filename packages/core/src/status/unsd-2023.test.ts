import { describe, expect, test } from 'vitest';
import { answer, fromTo, wordOf } from '../../test/course.js';
import { ofPlan } from '../../test/plan.js';
import { assess } from './assess.js';

const method = 'unsd-2023';

/** After two of five years on the way to a projected share of the distance. */
const heading = (from: number, to: number, share: number) =>
	from * ((from + share * (to - from)) / from) ** (2 / 5);

describe.each([
	['rising', 100, 200],
	['falling', 200, 100],
])('the words, %s', (_, from, to) => {
	test.each([
		[1.2, 'on-track'],
		[0.951, 'on-track'],
		[0.949, 'fair'],
		[0.101, 'fair'],
		[0.099, 'stagnation'],
		[0, 'stagnation'],
		[-0.5, 'stagnation'],
	])('heading for a share of %d: %s', (share, word) => {
		const actual = { year: 2022, value: heading(from, to, share) };
		const { status } = assess(fromTo(from, to), [actual], { method });
		expect(answer(status)).toMatchObject({ method, word });
		const inputs = 'value' in status ? status.value.inputs : {};
		expect(inputs.projectedProgress).toBeCloseTo(share, 9);
	});

	test('met wins', () => {
		expect(wordOf(assess(fromTo(from, to), [{ year: 2022, value: to }], { method }))).toBe('met');
	});
});

test('a ceiling that was kept at the start and is broken is not on track', () => {
	const ceiling = {
		...fromTo(33, 35),
		direction: 'down' as const,
		targets: ofPlan('pm25').targets,
	};
	expect(wordOf(assess(ceiling, [{ year: 2023, value: 36 }], { method }))).toBe('stagnation');
});

test('the user’s thresholds', () => {
	const actual = { year: 2022, value: heading(100, 200, 0.9) };
	const options = { method, thresholds: { onTrack: 0.85 } } as const;
	expect(wordOf(assess(fromTo(100, 200), [actual], options))).toBe('on-track');
});

test.each([
	[{ onTrack: 0 }, 'on-track'],
	[{ fair: 0 }, 'fair'],
])('standing still, at the threshold itself %j: %s', (thresholds, word) => {
	const standing = assess(fromTo(100, 200), [{ year: 2022, value: 100 }], { method, thresholds });
	expect(wordOf(standing)).toBe(word);
});

test.each([
	['no-baseline', ofPlan('unicorns')],
	['zero-baseline', fromTo(0, 9)],
	['sign-change', fromTo(-1, 9)],
	['stagnation', fromTo(9, 9)],
])('%s', (code, indicator) => {
	expect(wordOf(assess(indicator, [{ year: 2022, value: 5 }], { method }))).toBe(code);
});
