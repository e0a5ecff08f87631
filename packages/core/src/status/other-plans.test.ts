import { describe, expect, test } from 'vitest';
import {
	answer,
	answersLike,
	fromTo,
	promise,
	rounded,
	towards,
	wordOf,
	yearly,
} from '../../test/course.js';
import { ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { growth } from '../level/growth.js';
import { path } from '../level/path.js';
import { target } from '../level/target.js';
import type { Indicator } from '../model/indicator.js';
import type { Measure, Target } from '../model/target.js';
import { assess } from './assess.js';

/** A promise of about a number, as the plan prints it. */
function about(measure: Measure, wording: string, given: Partial<Indicator> = {}) {
	const { source } = promise(measure);
	const approx: Target = {
		...promise(measure, { comparator: 'approx' }),
		source: { ...source, wording },
	};
	return towards(approx, given);
}

const from = (value: number) => ({ baseline: { year: 2020, value, wording: String(value) } });
const down = { direction: 'down' } as const;

describe('左右', () => {
	const gdp = about({ kind: 'growth', rate: 0.05, mode: 'total', baseYear: 2024 }, '5%左右');
	const unemployment = about({ kind: 'level', value: 5.5 }, '5.5%左右', down);
	const prices = about({ kind: 'level', value: 2 }, '2%左右', { direction: 'none' });
	const shareTo15 = about({ kind: 'level', value: 15 }, '15左右', { ...down, ...from(15.7) });
	const lifespan = about({ kind: 'increment', amount: 1 }, '提高1岁左右', from(77));

	test.each([
		['growth, too little', gdp, { year: 2025, rate: -0.002 }, 'not-met'],
		['growth that rounds to it', gdp, { year: 2025, rate: 0.045 }, 'met'],
		['growth that does not', gdp, { year: 2025, rate: 0.0449 }, 'not-met'],
		['growth beyond it', gdp, { year: 2025, rate: 0.105 }, 'met'],
		['a ceiling, well below', unemployment, { year: 2025, value: 5.1 }, 'met'],
		['a ceiling, rounded', unemployment, { year: 2025, value: 5.54 }, 'met'],
		['a ceiling, above', unemployment, { year: 2025, value: 5.55 }, 'not-met'],
		['no side is better, below', prices, { year: 2025, value: 1.4 }, 'not-met'],
		['no side is better, lower edge', prices, { year: 2025, value: 1.5 }, 'met'],
		['no side is better, upper edge', prices, { year: 2025, value: 2.5 }, 'not-met'],
		['not yet on the way', shareTo15, { year: 2023, value: 15.7 }, 'behind'],
		['early', shareTo15, { year: 2023, value: 15.4 }, 'met-early'],
		['after a fall', lifespan, { year: 2023, value: 76.9 }, 'behind'],
		['half of it', lifespan, { year: 2023, value: 77.5 }, 'met-early'],
	])('%s', (_, indicator, actual, word) => {
		expect(wordOf(assess(indicator, [actual]))).toBe(word);
	});

	test('the tolerance stands among the thresholds, and is the user’s where there is one', () => {
		const actual = [{ year: 2025, value: 5.7 }];
		const { status } = assess(unemployment, actual);
		expect(status).toMatchObject({ value: { thresholds: { tolerance: 0.05 } } });
		expect(wordOf(assess(unemployment, actual, { thresholds: { tolerance: 0.3 } }))).toBe('met');
	});

	test('no side is better: what needs a better side says that there is none', () => {
		const { measures } = assess(prices, [{ year: 2023, value: 2.1 }]);
		expect(answer(measures.meets)).toBe(true);
		expect(answer(measures.attainment)).toBe('not-stated');
		expect(answer(measures.gap)).toBe('not-stated');
	});
});

describe('additions', () => {
	const jobs = towards(promise({ kind: 'increment', amount: 13 }), { temporality: 'flow' });
	const fuel = towards(promise({ kind: 'increment', amount: -141 }, { comparator: 'lte' }), {
		...down,
		...from(1414),
		temporality: 'flow',
	});
	const forest = towards(promise({ kind: 'level', value: 600, cumulative: true }));

	test('a cut of a flow with a baseline leads to a level', () => {
		expect(target(fuel).value).toBe(1273);
		expect(path(fuel, 2025).value).toBe(1273);
		expect(growth(fuel).rate).toBeCloseTo((1273 / 1414) ** 0.2 - 1, 12);
		expect(wordOf(assess(fuel, [{ year: 2025, value: 1273 }]))).toBe('met');
	});

	test('a cut of a flow without one has none', () => {
		const { baseline: _, ...bare } = fuel;
		expect(refusal(() => target(bare)).code).toBe('no-baseline');
	});

	test.each([
		['an addition', jobs, [2.8, 2.8, 2.8, 2.8, 2.8], 14, 'met'],
		['an addition, short', jobs, [2.5, 2.5, 2.5, 2.5, 2.5], 12.5, 'not-met'],
		['an addition, half way', jobs, [2.6, 2.6], 5.2, 'as-expected'],
		['a figure in brackets', forest, [120, 120, 120], 360, 'as-expected'],
	])('%s: the years are added up from 0', (_, indicator, amounts, sum, word) => {
		const assessment = assess(indicator, yearly(amounts));
		expect(assessment.actual).toBeCloseTo(sum, 9);
		expect(assessment.from).toEqual({ year: 2020, value: 0, origin: 'sum' });
		expect(wordOf(assessment)).toBe(word);
	});

	test('the way of a sum is a line from 0, in path as in assess', () => {
		expect(path(forest, 2023)).toMatchObject({ value: 360, from: { origin: 'sum', value: 0 } });
		expect(path(jobs, 2020).value).toBe(0);
		expect(path(forest, 2023, { baseline: 0 }).value).toBe(360);
		expect(answer(assess(forest, yearly([120, 120, 120])).measures.linearPace)).toBeCloseTo(1, 12);
		expect(refusal(() => path(forest, 2023, { baseline: 40 })).code).toBe('unit-mismatch');
		expect(refusal(() => assess(forest, yearly([120]), { baseline: 40 })).code).toBe(
			'unit-mismatch',
		);
		expect(refusal(() => growth(forest)).code).toBe('zero-baseline');
	});

	test('a year that is missing is named, and a sum so far stands for those before', () => {
		const gaps = refusal(() =>
			assess(jobs, [
				{ year: 2021, value: 3 },
				{ year: 2024, value: 3 },
			]),
		);
		expect(gaps).toMatchObject({ code: 'too-few-actuals', facts: { received: [2022, 2023] } });
		expect(gaps.messages.zh).toContain('2022、2023');
		const sum = { year: 2023, value: 8, cumulative: true } as const;
		expect(assess(jobs, [sum]).actual).toBe(8);
		expect(assess(jobs, [sum, { date: '2024-06-30', value: 1.5 }]).actual).toBe(9.5);
	});

	test('a sum or a rate is not taken for something else', () => {
		const level = fromTo(100, 200);
		const sum = { year: 2023, value: 150, cumulative: true } as const;
		expect(refusal(() => assess(level, [sum])).code).toBe('unit-mismatch');
		expect(refusal(() => assess(jobs, [{ year: 2021, rate: 0.1 }])).code).toBe('unit-mismatch');
	});

	test('with a baseline of the user’s own an addition to a flow is an addition to it', () => {
		expect(path(jobs, 2025, { baseline: 20 }).value).toBe(33);
		const { target: goal } = assess(jobs, [{ year: 2025, value: 33 }], { baseline: 20 });
		expect(goal.value).toBe(33);
		expect(growth(jobs, { baseline: 20 }).rate).toBeCloseTo((33 / 20) ** 0.2 - 1, 12);
	});
});

describe('several targets of one year', () => {
	const firms = towards(promise({ kind: 'multiple', factor: 2, baseYear: 2020 }), {});
	const both: Indicator = {
		...firms,
		targets: [firms.targets[0], promise({ kind: 'level', value: 90 }, { comparator: 'gt' })],
	};

	test('the first that can answer, or the kind asked for', () => {
		expect(target(both).value).toBe(90);
		expect(target({ ...both, ...from(40) }).value).toBe(80);
		expect(target({ ...both, ...from(40) }, 2025, { kind: 'level' }).value).toBe(90);
		expect(growth(both).rate).toBeCloseTo(2 ** 0.2 - 1, 12);
		expect(refusal(() => growth(both, { kind: 'level' })).code).toBe('no-baseline');
		expect(path({ ...both, ...from(40) }, 2025, { kind: 'level' }).value).toBe(90);
		expect(assess(both, [{ year: 2023, value: 60 }]).target.value).toBe(90);
		const doubled = assess(both, [{ year: 2023, value: 60 }], { kind: 'multiple', baseline: 40 });
		expect(doubled.target.value).toBe(80);
		expect(refusal(() => target(both, 2025, { kind: 'range' }))).toMatchObject({
			code: 'unknown-option',
			facts: { options: ['multiple', 'level'] },
		});
	});

	test('where none can, why the first cannot', () => {
		const words = promise({ kind: 'qualitative' });
		expect(refusal(() => target({ ...firms, targets: [words, firms.targets[0]] })).code).toBe(
			'not-numeric',
		);
	});
});

describe('growth without a baseline', () => {
	const energy = towards(
		promise({ kind: 'growth', rate: -0.135, mode: 'total', baseYear: 2020 }, { comparator: 'lte' }),
		down,
	);
	const output = towards(promise({ kind: 'growth', rate: 0.06, mode: 'average', baseYear: 2020 }));

	test('a change since the base year is judged on an index of 100', () => {
		const half = assess(energy, [{ year: 2023, change: -0.029 }]);
		expect(half.from).toEqual({ year: 2020, value: 100, origin: 'index' });
		expect(half.actual).toBeCloseTo(97.1, 9);
		expect(answer(half.measures.logProgress)).toBeCloseTo(Math.log(0.971) / Math.log(0.865), 12);
		expect(wordOf(half)).toBe('behind');
		expect(wordOf(assess(energy, [{ year: 2025, change: -0.136 }]))).toBe('met');
	});

	test('rates of the years are chained', () => {
		const rates = [0.081, 0.03, 0.052].map((rate, i) => ({ year: 2021 + i, rate }));
		const { actual } = assess(output, rates);
		expect(actual).toBeCloseTo(100 * 1.081 * 1.03 * 1.052, 9);
		const gap = refusal(() => assess(output, rates.slice(1)));
		expect(gap).toMatchObject({ code: 'too-few-actuals', facts: { received: [2021] } });
		const based = { ...output, ...from(500) };
		expect(assess(based, rates).actual).toBeCloseTo(5 * actual, 9);
		expect(assess(based, [{ year: 2020, value: 490 }, ...rates]).actual).toBeCloseTo(5 * actual, 9);
	});

	test('a rate of minus a hundred percent or less is refused', () => {
		expect(refusal(() => assess(output, [{ year: 2021, rate: -1.2 }])).code).toBe('sign-change');
	});

	test('a value without a baseline is refused, and the message says what would do', () => {
		const { messages, code } = refusal(() => assess(output, [{ year: 2021, value: 530 }]));
		expect(code).toBe('no-baseline');
		expect(messages.zh).toMatch(/baseline.*指数 100/);
		expect(messages.en).toMatch(/baseline.*index of 100/);
		expect(
			assess(output, [{ year: 2021, value: 106 }], { baseline: 100 }).target.value,
		).toBeCloseTo(133.82, 2);
	});

	test('growth of every year is judged year by year', () => {
		const every = towards(
			promise({ kind: 'growth', rate: 0.04, mode: 'everyYear', baseYear: 2020 }),
		);
		const rates = (...all: number[]) => all.map((rate, i) => ({ year: 2021 + i, rate }));
		expect(wordOf(assess(every, rates(0.04, 0.05, 0.04)))).toBe('kept');
		expect(wordOf(assess(every, rates(0.1, 0.02, 0.1, 0.1)))).toBe('mostly-kept');
		expect(answer(assess(every, rates(0.1, 0.02, 0.1)).measures.meets)).toBe(false);
		const based = { ...every, ...from(100) };
		expect(wordOf(assess(based, yearly([104, 108.16])))).toBe('kept');
		const unknown = assess(based, [{ year: 2023, value: 130 }]);
		expect(answer(unknown.measures.meets)).toBe('too-few-actuals');
		expect(wordOf(unknown)).toBe('too-few-actuals');
	});

	test.each([
		[0.03, false],
		[0.05, true],
	])('growth of every year, of half a year at %d: %j', (rate, meets) => {
		const every = towards(
			promise({ kind: 'growth', rate: 0.04, mode: 'everyYear', baseYear: 2020 }),
		);
		const half = assess(every, [
			{ year: 2021, rate: 0.04 },
			{ date: '2022-06-30', rate },
		]);
		expect(answer(half.measures.meets)).toBe(meets);
	});
});

describe('two base years', () => {
	const gdp: Indicator = {
		...towards(
			promise({ kind: 'growth', rate: 0.05, mode: 'average', baseYear: 2025 }, { year: 2026 }),
		),
		targets: [
			promise({ kind: 'growth', rate: 0.05, mode: 'average', baseYear: 2025 }, { year: 2026 }),
			promise({ kind: 'multiple', factor: 2, baseYear: 2020 }, { year: 2035 }),
		],
	};

	test('the user’s baseline is of the year that it names', () => {
		const of2020 = { baseline: { year: 2020, value: 100 } };
		expect(path(gdp, 2035, of2020).value).toBe(200);
		expect(path(gdp, 2026, { baseline: { year: 2025, value: 140 } }).value).toBeCloseTo(147, 9);
		expect(path(gdp, 2035, { baseline: 100, kind: 'multiple' }).value).toBe(200);
		const late = assess(gdp, [{ year: 2030, value: 150 }], of2020);
		expect(late.target).toMatchObject({ year: 2035, value: 200 });
	});

	test('a horizon whose way has not begun is not the next', () => {
		const early = assess(gdp, [{ year: 2023, value: 120 }], {
			baseline: { year: 2020, value: 100 },
		});
		expect(early.target.year).toBe(2035);
	});
});

describe('a target that is the baseline', () => {
	const growthless = towards(
		promise({ kind: 'growth', rate: 0, mode: 'total', baseYear: 2020 }, { comparator: 'lte' }),
		{
			...down,
			...from(80),
		},
	);
	const above = towards(promise({ kind: 'level', value: 60.4 }, { comparator: 'gt' }), from(60.4));
	const none = towards(promise({ kind: 'level', value: 0 }, { comparator: 'lte' }), {
		...down,
		...from(0),
	});
	const almost = fromTo(1e6 * (1 + 1e-12), 1e6);

	test.each([
		['零增长', growthless, 80, 'kept'],
		['零增长', growthless, 81, 'not-kept'],
		['＞60.4', above, 60.4, 'not-kept'],
		['＞60.4', above, 60.5, 'kept'],
		['none', none, 0, 'kept'],
		['none', none, 1, 'not-kept'],
		['the same but for the last digits', almost, 1e6, 'kept'],
	])('%s from it, at %d: %s', (_, indicator, value, word) => {
		expect(wordOf(assess(indicator, [{ year: 2023, value }]))).toBe(word);
		expect(wordOf(assess(indicator, [{ year: 2025, value }]))).toBe(word);
	});

	test.each(['open-sdg', 'unsd-2023'] as const)('%s gives a word, too', (method) => {
		expect(wordOf(assess(above, [{ year: 2023, value: 61 }], { method }))).toBe('met');
		expect(wordOf(assess(above, [{ year: 2023, value: 60.4 }], { method }))).toMatch(
			/limited|stagnation/,
		);
		expect(wordOf(assess(above, [{ year: 2023, value: 59 }], { method }))).toMatch(
			/deterioration|stagnation/,
		);
	});

	test('open-sdg compares nothing across a break', () => {
		const broken = { year: 2023, value: 60.4, status: 'break' } as const;
		expect(wordOf(assess(above, [broken], { method: 'open-sdg' }))).toBe('series-break');
	});
});

describe('a range', () => {
	const range = (direction: 'up' | 'down' | 'none') =>
		towards(promise({ kind: 'range', min: 4, max: 4.5 }), { direction });

	test.each([
		['down', 6, false],
		['down', 4.5, true],
		['down', 3, true],
		['up', 3.9, false],
		['up', 6, true],
		['none', 3.9, false],
		['none', 4.2, true],
		['none', 4.6, false],
	] as const)('%s: %d, %j', (direction, value, meets) => {
		expect(answer(assess(range(direction), [{ year: 2025, value }]).measures.meets)).toBe(meets);
	});

	test('its level is the end that is reached first, with the other beside it', () => {
		expect(target(range('up'))).toMatchObject({ value: 4, max: 4.5 });
		expect(target(range('down'))).toMatchObject({ value: 4.5, min: 4 });
	});
});

describe('what is due in every year', () => {
	const yearlyTen = towards(promise({ kind: 'perYear', amount: 10 }));

	test.each(['pace', 'open-sdg', 'unsd-2023', 'destatis'] as const)(
		'%s does not apply before the end',
		(method) => {
			const { status } = assess(yearlyTen, yearly([8, 10]), { method });
			expect(answer(status)).toBe('unknown-option');
		},
	);

	test('every due year is judged, at the end by pace as well', () => {
		expect(answer(assess(yearlyTen, yearly([8, 10])).measures.meets)).toBe(false);
		expect(answer(assess(yearlyTen, yearly([10, 11])).measures.meets)).toBe(true);
		expect(answer(assess(yearlyTen, [{ year: 2023, value: 10 }]).measures.meets)).toBe(true);
		const last = assess(yearlyTen, [{ year: 2025, value: 10 }], { method: 'pace' });
		expect(wordOf(last)).toBe('too-few-actuals');
		expect(wordOf(assess(yearlyTen, yearly([10, 10, 9, 10, 10]), { method: 'pace' }))).toBe(
			'not-met',
		);
		expect(wordOf(assess(yearlyTen, yearly([10, 10, 10, 10, 10]), { method: 'pace' }))).toBe('met');
	});
});

test('of several actuals the last up to the target is judged; a later one alone says that it is late', () => {
	const indicator = fromTo(100, 200);
	const at = assess(indicator, [
		{ year: 2025, value: 190 },
		{ year: 2027, value: 210 },
	]);
	expect([at.time, at.afterTarget, wordOf(at)]).toEqual([2025, false, 'not-met']);
	const late = assess(indicator, [{ year: 2027, value: 210 }]);
	expect([late.time, late.afterTarget, wordOf(late)]).toEqual([2027, true, 'met']);
});

test('each other reading of the words has a status of its own', () => {
	const why = { zh: '也可能是五年合计', en: 'perhaps a sum of five years' };
	const readings = [{ kind: 'level', value: 1000, cumulative: true, why }] as const;
	const incubated = towards(
		{ ...promise({ kind: 'level', value: 1000 }), readings },
		{
			temporality: 'flow',
			...from(330),
		},
	);
	const assessment = assess(incubated, yearly([300, 320]));
	expect(wordOf(assessment)).toBe('behind');
	expect(assessment.readings).toMatchObject([
		{ reading: { why }, status: { value: { word: 'ahead' } } },
	]);
});

test('growth of a percentage is told in points, too', () => {
	const share = towards(promise({ kind: 'level', value: 30 }), {
		unit: '%',
		temporality: 'ratio',
		...from(24.7),
	});
	expect(growth(share).points).toBeCloseTo(1.06, 12);
	expect(growth(fromTo(100, 200))).not.toHaveProperty('points');
	expect(
		answersLike({ requiredIncrement: 0 }, assess(ofPlan('pm25'), [{ year: 2023, value: 36.6 }])),
	).toEqual({
		requiredIncrement: rounded(-0.8),
	});
});

describe('growth from a baseline that is not above 0', () => {
	const half = promise({ kind: 'growth', rate: 0.5, mode: 'total', baseYear: 2020 });
	const doubled = promise({ kind: 'multiple', factor: 2, baseYear: 2020 });

	test.each([
		[half, -5, 'sign-change'],
		[half, 0, 'zero-baseline'],
		[doubled, -5, 'sign-change'],
		[doubled, 0, 'zero-baseline'],
	] as const)('%o from %d', (asked, value, code) => {
		const indicator = towards(asked, from(value));
		expect(refusal(() => target(indicator)).code).toBe(code);
		expect(refusal(() => path(indicator, 2023)).code).toBe(code);
		expect(refusal(() => assess(indicator, [{ year: 2023, value: -4 }])).code).toBe(code);
	});
});

describe('past a target that is bounded on both sides', () => {
	const prices = towards(promise({ kind: 'range', min: 4, max: 4.5 }), {
		direction: 'none',
		...from(2),
	});
	const five = towards(promise({ kind: 'level', value: 5 }, { comparator: 'eq' }), from(3));

	test.each([
		['a range, past it', prices, 6, 'behind'],
		['a range, on the way', prices, 3.3, 'ahead'],
		['a range, in it', prices, 4.2, 'met-early'],
		['exactly, past it', five, 6, 'behind'],
		['exactly, on the way', five, 4.4, 'ahead'],
	])('%s', (_, indicator, value, word) => {
		expect(wordOf(assess(indicator, [{ year: 2023, value }]))).toBe(word);
	});

	test('a method that needs a better side says that there is none', () => {
		const { status } = assess(prices, [{ year: 2023, value: 6 }], { method: 'unsd-2023' });
		expect(answer(status)).toBe('not-stated');
	});
});
