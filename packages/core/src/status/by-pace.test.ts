import { describe, expect, test } from 'vitest';
import { answer, fromTo, promise, towards, wordOf } from '../../test/course.js';
import { ofPlan } from '../../test/plan.js';
import { assess } from './assess.js';
import { byPace } from './by-pace.js';

describe('the words, from 100 to 200 in five years', () => {
	test.each([
		[2023, 200, 'met-early'],
		[2023, 250, 'met-early'],
		[2023, 164, 'ahead'],
		[2023, 163, 'as-expected'],
		[2023, 160, 'as-expected'],
		[2023, 157, 'as-expected'],
		[2023, 156, 'behind'],
		[2023, 90, 'behind'],
		[2025, 200, 'met'],
		[2025, 199, 'not-met'],
		[2026, 200, 'met'],
		[2026, 199, 'not-met'],
	])('in %i at %d: %s', (year, value, word) => {
		expect(wordOf(assess(fromTo(100, 200), [{ year, value }]))).toBe(word);
	});

	test.each([
		[2023, 49, 'met-early'],
		[2023, 60, 'ahead'],
		[2023, 70, 'as-expected'],
		[2023, 75, 'behind'],
		[2023, 110, 'behind'],
		[2025, 50, 'met'],
		[2025, 51, 'not-met'],
	])('falling from 100 to 50, in %i at %d: %s', (year, value, word) => {
		expect(wordOf(assess(fromTo(100, 50), [{ year, value }]))).toBe(word);
	});
});

test('more than is not met by the last digits of a double, but no way leads back from there', () => {
	const more = towards(promise({ kind: 'level', value: 100 }, { comparator: 'gt' }), {
		baseline: { year: 2020, value: 50, wording: '50' },
	});
	expect(wordOf(assess(more, [{ year: 2023, value: 100 * (1 + 1e-12) }]))).toBe('ahead');
});

test.each([
	[107.6, 0.95],
	[108.4, 1.05],
])(
	'from 100 to 140, %d after a year is a pace of %d: the edge of the band is in it',
	(value, pace) => {
		const assessment = assess(fromTo(100, 140), [{ year: 2021, value }]);
		expect(answer(assessment.measures.linearPace)).toBeCloseTo(pace, 12);
		expect(wordOf(assessment)).toBe('as-expected');
	},
);

describe('a promise that was already kept at the start', () => {
	const ceiling = {
		...fromTo(33, 35),
		direction: 'down' as const,
		targets: ofPlan('pm25').targets,
	};

	test('kept, it is met early', () => {
		expect(wordOf(assess(ceiling, [{ year: 2023, value: 34 }]))).toBe('met-early');
	});

	test.each([35.1, 36, 50])('broken at %d, it is not ahead', (value) => {
		expect(wordOf(assess(ceiling, [{ year: 2023, value }]))).toBe('behind');
	});

	test('a floor likewise', () => {
		const floor = { ...fromTo(75, 70), direction: 'up' as const, targets: fromTo(60, 70).targets };
		expect(wordOf(assess(floor, [{ year: 2023, value: 60 }]))).toBe('behind');
	});
});

describe('which share', () => {
	const actual = [{ year: 2023, value: 151.5716567 }];

	test('log for growth and multiple, linear otherwise, and the inputs say which', () => {
		const inputs = (id: 'start-ups' | 'rental-housing', value: number) => {
			const { status } = assess(ofPlan(id), [{ year: 2023, value }]);
			return 'value' in status ? Object.keys(status.value.inputs) : [];
		};
		expect(inputs('start-ups', 220)).toEqual(['logPace']);
		expect(inputs('rental-housing', 130)).toEqual(['linearPace']);
	});

	test('as the user asks', () => {
		expect(wordOf(assess(fromTo(100, 200), actual))).toBe('behind');
		expect(wordOf(assess(fromTo(100, 200), actual, { share: 'log' }))).toBe('as-expected');
	});
});

describe('the band', () => {
	test('is 5 %, and is reported', () => {
		const { status } = assess(fromTo(100, 200), [{ year: 2023, value: 150 }]);
		expect(byPace.thresholds.band).toBeCloseTo(0.05, 15);
		expect(answer(status)).toMatchObject({
			method: 'pace',
			word: 'behind',
			name: { zh: '滞后' },
			thresholds: { band: 0.05 },
		});
	});

	test('is the user’s where given', () => {
		const thresholds = { band: 0.2 };
		const { status } = assess(fromTo(100, 200), [{ year: 2023, value: 150 }], { thresholds });
		expect(answer(status)).toMatchObject({ word: 'as-expected', thresholds });
	});
});
