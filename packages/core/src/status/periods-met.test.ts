import { describe, expect, test } from 'vitest';
import { answer, fromTo, promise, towards, wordOf, yearly } from '../../test/course.js';
import { ofPlan, plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { assess } from './assess.js';

const giants = ofPlan('little-giants');
const retention = ofPlan('graduate-retention');

describe('an amount of every year: 30', () => {
	test.each([
		[[30, 30, 31, 40, 30], 'kept', 5, 5],
		[[30, 29, 31, 40, 30], 'mostly-kept', 4, 5],
		[[30, 29, 31, 40], 'mostly-kept', 3, 4],
		[[30, 29, 31], 'not-kept', 2, 3],
		[[0], 'not-kept', 0, 1],
		[[30], 'kept', 1, 1],
	])('%j: %s', (values, word, met, due) => {
		const { status } = assess(giants, yearly(values));
		expect(answer(status)).toMatchObject({
			method: 'periods-met',
			word,
			inputs: { periodsMet: met, periodsDue: due },
			thresholds: { kept: 0.9, mostlyKept: 0.75 },
		});
	});
});

describe('a floor of every year: 70 %', () => {
	test.each([
		[[70, 75, 70], 'kept'],
		[[70, 69.9, 70, 70], 'mostly-kept'],
		[[70, 69.9, 70], 'not-kept'],
	])('%j: %s', (values, word) => {
		expect(wordOf(assess(retention, yearly(values)))).toBe(word);
	});
});

test('a ceiling of every year: 4 %', () => {
	const target = promise({ kind: 'maintain', bound: 4 }, { comparator: 'lte' });
	const unemployment = towards(target, { direction: 'down' });
	expect(wordOf(assess(unemployment, yearly([4, 3.9, 3])))).toBe('kept');
	expect(wordOf(assess(unemployment, yearly([4, 4.1, 3])))).toBe('not-kept');
});

test('nine years of ten are kept, up to the edge', () => {
	const target = promise({ kind: 'maintain', bound: 70 }, { year: 2030 });
	const long = towards(target, { plan: { ...plan, period: { start: 2021, end: 2030 } } });
	const nine = [69, ...Array<number>(9).fill(70)];
	expect(wordOf(assess(long, yearly(nine)))).toBe('kept');
});

describe('the years that are due', () => {
	test('end with the one that is judged', () => {
		expect(wordOf(assess(giants, yearly([30, 30, 0, 0]), { year: 2022 }))).toBe('kept');
	});

	test('end with the target', () => {
		expect(wordOf(assess(giants, yearly([30, 30, 30, 30, 30, 0])))).toBe('kept');
	});

	test('are over: a day in 2023 asks for 2021 and 2022', () => {
		const half = { date: '2023-06-30', value: 12 };
		const { status } = assess(giants, [...yearly([30, 31]), half]);
		expect(answer(status)).toMatchObject({ word: 'kept', inputs: { periodsDue: 2 } });
	});

	test('two actuals of a year are refused where they differ', () => {
		const revised = [...yearly([30, 28]), { year: 2022, value: 30 }];
		expect(refusal(() => assess(giants, revised)).code).toBe('ambiguous');
		expect(wordOf(assess(giants, [...yearly([30, 30]), { year: 2022, value: 30 }]))).toBe('kept');
	});

	test.each([
		[
			'one is missing',
			[
				{ year: 2021, value: 30 },
				{ year: 2023, value: 30 },
			],
		],
		['the first is missing', [{ year: 2022, value: 30 }]],
		['none is due yet', [{ year: 2020, value: 30 }]],
	])('%s: too few', (_, actuals) => {
		expect(wordOf(assess(giants, actuals))).toBe('too-few-actuals');
	});

	test('the message lists them', () => {
		const { status } = assess(giants, [{ year: 2023, value: 30 }]);
		const { zh, en } = 'code' in status ? status.messages : { zh: '', en: '' };
		expect(zh).toContain('2021、2022 年');
		expect(en).toContain('2021, 2022');
	});
});

test('the user’s thresholds', () => {
	const thresholds = { kept: 0.6 };
	expect(wordOf(assess(giants, yearly([30, 29, 31]), { thresholds }))).toBe('kept');
});

test('other kinds of target are not due every year', () => {
	const options = { method: 'periods-met' } as const;
	const { status } = assess(fromTo(100, 200), [{ year: 2021, value: 120 }], options);
	expect(answer(status)).toBe('unknown-option');
});
