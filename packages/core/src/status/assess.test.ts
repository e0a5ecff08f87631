import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	type Answers,
	answer,
	answersLike,
	fromTo,
	promise,
	rounded,
	towards,
	wordOf,
	yearly,
} from '../../test/course.js';
import { notNumbers } from '../../test/not-numbers.js';
import { type IndicatorId, ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import { type AssessOptions, assess } from './assess.js';
import type { MeasureName } from './measures.js';
import type { MethodId } from './methods.js';

afterEach(() => vi.unstubAllEnvs());

const base = 'no-baseline';

/** The level in the target year, some measures, and the word, for one actual. */
const cases: readonly [
	kind: string,
	id: IndicatorId,
	actual: Actual,
	options: AssessOptions,
	target: number,
	expected: Answers,
	word: string,
][] = [
	[
		'level',
		'invention-patents',
		{ year: 2024, value: 19 },
		{},
		20,
		{ elapsed: 0.8, linearProgress: 6.5 / 7.5, attainment: 0.95, gap: 1, meets: false },
		'ahead',
	],
	[
		'level, a ceiling',
		'pm25',
		{ year: 2023, value: 36.6 },
		{},
		35,
		{
			linearProgress: 0.6,
			linearPace: 1,
			gap: 1.6,
			attainment: 35 / 36.6,
			requiredIncrement: -0.8,
		},
		'as-expected',
	],
	[
		'level, a rank',
		'innovation-rank',
		{ year: 2023, value: 14 },
		{},
		10,
		{ linearProgress: 0.2, gap: 4, requiredIncrement: -2, meets: false },
		'behind',
	],
	[
		'level, a ratio',
		'investment-leverage',
		{ year: 2023, value: 1.86 },
		{},
		2.1,
		{ linearProgress: 0.6, gap: 0.24 },
		'as-expected',
	],
	[
		'level, from zero',
		'listed-companies',
		{ year: 2023, value: 3 },
		{},
		5,
		{ linearProgress: 0.6, logProgress: 'zero-baseline', projection: 'zero-baseline', gap: 2 },
		'as-expected',
	],
	[
		'level, from below zero',
		'net-talent-inflow',
		{ year: 2023, value: 0 },
		{},
		2,
		{ linearProgress: 0.6, growthRatio: 'sign-change', requiredGrowth: 'zero-baseline', gap: 2 },
		'as-expected',
	],
	[
		'level, without a baseline',
		'unicorns',
		{ year: 2022, value: 6 },
		{},
		10,
		{ elapsed: 0.4, linearProgress: base, attainment: 0.6, gap: 4, requiredIncrement: 4 / 3 },
		base,
	],
	[
		'level, cumulative',
		'new-jobs',
		{ year: 2023, value: 12, cumulative: true },
		{},
		20,
		{ linearProgress: 0.6, linearPace: 1, gap: 8, logProgress: 'zero-baseline' },
		'as-expected',
	],
	[
		'growth, average',
		'output-value',
		{ year: 2022, value: 583.2 },
		{},
		734.6640384,
		{ logProgress: 0.4, logPace: 1, growthRatio: 1, observedGrowth: 0.08, requiredGrowth: 0.08 },
		'as-expected',
	],
	[
		'growth, every year',
		'retail-sales',
		{ year: 2021, value: 210 },
		{},
		255.2563125,
		{ logProgress: 0.2, growthRatio: 1, projection: 255.2563125, meets: true },
		'kept',
	],
	[
		'growth, total',
		'service-trade',
		{ year: 2023, value: 108 },
		{},
		120,
		{ linearProgress: 0.7, logProgress: Math.log(1.35) / Math.log(1.5), gap: 12 },
		'ahead',
	],
	[
		'growth, a reduction from the user’s 1',
		'energy-per-gdp',
		{ year: 2022, value: 0.9513 },
		{ baseline: 1 },
		0.865,
		{ logProgress: Math.log(0.9513) / Math.log(0.865), gap: 0.0863, meets: false },
		'behind',
	],
	[
		'multiple',
		'start-ups',
		{ year: 2023, value: 240 },
		{},
		300,
		{ logProgress: Math.log2(1.6), logPace: Math.log2(1.6) / 0.6, attainment: 0.8, gap: 60 },
		'ahead',
	],
	[
		'multiple of the user’s 10',
		'venture-capital',
		{ year: 2025, value: 44 },
		{ baseline: 10 },
		44,
		{ linearProgress: 1, logProgress: 1, gap: 0, meets: true },
		'met',
	],
	[
		'increment of a stock',
		'rental-housing',
		{ year: 2023, value: 138 },
		{},
		150,
		{ linearProgress: 0.6, gap: 12, requiredIncrement: 6 },
		'as-expected',
	],
	[
		'increment in another unit',
		'laboratory-space',
		{ year: 2023, value: 2.1 },
		{},
		2.5,
		{ linearProgress: 0.2, gap: 0.4 },
		'behind',
	],
	[
		'increment of a flow',
		'new-park-area',
		{ year: 2023, value: 12, cumulative: true },
		{},
		30,
		{ linearProgress: 0.4, attainment: 0.4, gap: 18, requiredIncrement: 9 },
		'behind',
	],
	[
		'increment in percentage points',
		'green-share',
		{ year: 2023, value: 38.2 },
		{},
		40.2,
		{ linearProgress: 0.6, gap: 2, requiredIncrement: 1 },
		'as-expected',
	],
	[
		'increment, a cut',
		'coal-use',
		{ year: 2023, value: 98 },
		{},
		90,
		{ linearProgress: 0.6, gap: 8, attainment: 90 / 98, requiredIncrement: -4 },
		'as-expected',
	],
	[
		'increment of the user’s 500',
		'high-tech-enterprises',
		{ year: 2023, value: 600 },
		{ baseline: 500 },
		600,
		{ linearProgress: 1, gap: 0, meets: true },
		'met-early',
	],
	[
		'range, from its lower end',
		'incubators',
		{ year: 2023, value: 1 },
		{},
		1,
		{ gap: 0, meets: true, linearProgress: base },
		'met-early',
	],
	[
		'perYear',
		'little-giants',
		{ year: 2021, value: 33 },
		{},
		30,
		{ attainment: 1.1, gap: -3, meets: true, linearProgress: base },
		'kept',
	],
	[
		'maintain',
		'graduate-retention',
		{ year: 2021, value: 69 },
		{},
		70,
		{
			linearProgress: 'baseline-equals-target',
			gap: 1,
			meets: false,
			growthRatio: 'baseline-equals-target',
		},
		'not-kept',
	],
];

describe.each(cases)('%s (%s)', (_, id, actual, options, target, expected, word) => {
	const assessment = assess(ofPlan(id), [actual], options);

	test('the level', () => expect(assessment.target.value).toBeCloseTo(target, 9));
	test('the measures', () => {
		const wanted = Object.entries(expected).map(([name, value]) => [name, rounded(value)]);
		expect(answersLike(expected, assessment)).toEqual(Object.fromEntries(wanted));
	});
	test('the word', () => expect(wordOf(assessment)).toBe(word));
	test('whose baseline', () => {
		const sum = 'cumulative' in actual ? 'sum' : 'plan';
		const whose = options.baseline === undefined ? sum : 'user';
		expect(assessment.from?.origin ?? 'plan').toBe(whose);
	});
});

test('half of what it was: a multiple that falls', () => {
	const half = towards(
		promise({ kind: 'multiple', factor: 0.5, baseYear: 2020 }, { comparator: 'lte' }),
		{ direction: 'down', baseline: { year: 2020, value: 100, wording: '100' } },
	);
	const onPlan = assess(half, [{ year: 2022, value: 100 * 0.5 ** 0.4 }]);
	expect(onPlan.target.value).toBeCloseTo(50, 9);
	const expected = { logProgress: 0.4, logPace: 1, growthRatio: 1, projection: 50 };
	expect(answersLike(expected, onPlan)).toEqual(expected);
	expect(wordOf(onPlan)).toBe('as-expected');
	expect(wordOf(assess(half, [{ year: 2022, value: 90 }]))).toBe('behind');
	expect(wordOf(assess(half, [{ year: 2022, value: 60 }]))).toBe('ahead');
	expect(wordOf(assess(half, [{ year: 2022, value: 49 }]))).toBe('met-early');
});

describe('the target has no level', () => {
	test.each([
		['energy-per-gdp', base],
		['venture-capital', base],
		['high-tech-enterprises', base],
		['rd-intensity', 'not-numeric'],
		['complaints', 'not-numeric'],
		['business-environment', 'not-numeric'],
	] as const)('%s: %s', (id, code) => {
		expect(refusal(() => assess(ofPlan(id), [{ year: 2023, value: 1 }])).code).toBe(code);
	});
});

describe('the baseline', () => {
	test('is the plan’s', () => {
		const { from } = assess(ofPlan('pm25'), [{ year: 2023, value: 37 }]);
		expect(from).toEqual({ year: 2020, value: 39, origin: 'plan' });
	});

	test('is the user’s where there is one, and is said to be', () => {
		const { from } = assess(ofPlan('pm25'), [{ year: 2023, value: 37 }], { baseline: 40 });
		expect(from).toEqual({ year: 2020, value: 40, origin: 'user' });
	});

	test('is absent where nobody says', () => {
		expect('from' in assess(ofPlan('unicorns'), [{ year: 2023, value: 7 }])).toBe(false);
	});

	test('of the user is of the year growth counts from', () => {
		const { from, target } = assess(ofPlan('tax-revenue'), [{ year: 2023, value: 90 }], {
			baseline: 80,
		});
		expect(from).toEqual({ year: 2020, value: 80, origin: 'user' });
		expect(target.value).toBeCloseTo(80 * 1.06 ** 5, 9);
	});

	test.each(notNumbers.filter(([, value]) => value !== undefined))(
		'%s is no baseline',
		(_, baseline) => {
			const actual = { year: 2023, value: 37 };
			expect(refusal(() => assess(ofPlan('pm25'), [actual], { baseline }))).toMatchObject({
				code: 'not-a-number',
				facts: { argument: 'baseline' },
			});
		},
	);
});

describe('every measure that is not defined says why', () => {
	const names = (codes: string) => codes.trim().split(/\s+/);
	const needBaseline = names(
		'linearProgress logProgress linearPace logPace observedGrowth growthRatio projection',
	);
	const needTimeLeft = names('requiredGrowth requiredIncrement');
	const needTimePassed = names('linearPace logPace observedGrowth growthRatio projection');

	test.each([
		['no baseline', ofPlan('unicorns'), 2022, 6, base, needBaseline],
		['no time left', ofPlan('rental-housing'), 2025, 140, 'period-not-positive', needTimeLeft],
		['no time passed', ofPlan('rental-housing'), 2020, 120, 'period-not-positive', needTimePassed],
	] as const)('%s', (_, indicator, year, value, code, undefinedOnes) => {
		const { measures, status } = assess(indicator, [{ year, value }]);
		const refused = Object.entries(measures).filter(([, each]) => 'code' in each);
		expect(refused.map(([name]) => name)).toEqual(undefinedOnes);
		for (const [, each] of refused) {
			expect(each).toMatchObject({
				code,
				messages: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
			});
		}
		if (year < 2025) expect(answer(status)).toBe(code);
	});

	test('a baseline that is the target', () => {
		const { measures, status } = assess(fromTo(100, 100), [{ year: 2023, value: 99 }]);
		const code = 'baseline-equals-target';
		expect(answer(measures.linearProgress)).toBe(code);
		expect(answer(measures.logPace)).toBe(code);
		expect(answer(measures.growthRatio)).toBe(code);
		expect(answer(measures.observedGrowth)).toBeCloseTo(0.99 ** (1 / 3) - 1, 9);
		expect(answer(status)).toMatchObject({ word: 'not-kept' });
	});
});

describe('several horizons', () => {
	const patents = ofPlan('invention-patents');

	test.each([
		[2021, 13, 2023, 16, 'behind'],
		[2022, 14.8, 2023, 16, 'as-expected'],
		[2022, 16, 2023, 16, 'met-early'],
		[2023, 16, 2023, 16, 'met'],
		[2023, 15.9, 2023, 16, 'not-met'],
		[2024, 18.5, 2025, 20, 'as-expected'],
		[2025, 20, 2025, 20, 'met'],
		[2026, 19, 2025, 20, 'not-met'],
	])('in %i %d is judged by the horizon %i of %d: %s', (year, value, horizon, level, word) => {
		const assessment = assess(patents, [{ year, value }]);
		expect(assessment.target).toMatchObject({ year: horizon, value: level });
		expect(wordOf(assessment)).toBe(word);
	});
});

describe('when', () => {
	const housing = ofPlan('rental-housing');
	const actuals = [
		{ year: 2024, value: 140 },
		{ year: 2022, value: 130 },
		{ date: '2023-06-30', value: 134 },
		{ year: 2023, value: 137, status: 'provisional' },
	] as const satisfies readonly Actual[];

	test('the latest unless told, in whatever order they come', () => {
		const { time, actual } = assess(housing, actuals);
		expect([time, actual]).toEqual([2024, 140]);
	});

	test.each([
		[{ year: 2022 }, 2022, 130],
		[{ year: 2023 }, 2023, 137],
		[{ date: '2023-12-31' }, 2023, 137],
		[{ date: '2023-06-30' }, 2022 + 181 / 365, 134],
	])('%j', (options, when, value) => {
		const { time, actual } = assess(housing, actuals, options);
		expect(time).toBeCloseTo(when, 12);
		expect(actual).toBeCloseTo(value, 12);
	});

	test.each(['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia', 'Pacific/Kiritimati'])(
		'a day is the same in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			const assessment = assess(housing, [{ date: '2023-06-30', value: 134 }]);
			const share = (2 + 181 / 365) / 5;
			expect(answer(assessment.measures.elapsed)).toBeCloseTo(share, 12);
			expect(answer(assessment.measures.linearPace)).toBeCloseTo(14 / 30 / share, 12);
			expect(wordOf(assessment)).toBe('behind');
		},
	);

	test('two for the same time are refused where they differ', () => {
		const last = { year: 2023, value: 138 } as const;
		const earlier = { date: '2023-12-31', value: 137, status: 'provisional' } as const;
		const error = refusal(() => assess(housing, [earlier, last]));
		expect(error).toMatchObject({ code: 'ambiguous', facts: { received: [137, 138] } });
		expect(assess(housing, [{ ...earlier, value: 138 }, last]).actual).toBe(138);
	});

	test('after the last target the time goes on', () => {
		const late = assess(ofPlan('broadband-share'), [{ year: 2024, value: 79 }]);
		expect(answersLike({ elapsed: 0, requiredGrowth: 0 }, late)).toEqual({
			elapsed: rounded(4 / 3),
			requiredGrowth: 'period-not-positive',
		});
		expect(wordOf(late)).toBe('not-met');
		expect(wordOf(assess(ofPlan('broadband-share'), [{ year: 2024, value: 80 }]))).toBe('met');
	});

	test('before the base year there is no way yet', () => {
		expect(refusal(() => assess(housing, [{ year: 2019, value: 110 }]))).toMatchObject({
			code: 'year-out-of-period',
			facts: { received: 2019 },
		});
		expect(refusal(() => assess(housing, [{ date: '2020-12-30', value: 110 }])).code).toBe(
			'year-out-of-period',
		);
	});

	test('an earlier actual does no harm', () => {
		const { time } = assess(housing, [...actuals, { year: 2015, value: 90 }]);
		expect(time).toBe(2024);
	});
});

describe('met', () => {
	test('already, lost again, and in the final year', () => {
		const actuals = yearly([21, 16, 21, 19.5, 21]);
		const words = actuals.map(({ year }) => wordOf(assess(fromTo(12.5, 20), actuals, { year })));
		expect(words).toEqual(['met-early', 'ahead', 'met-early', 'ahead', 'met']);
		expect(wordOf(assess(fromTo(12.5, 20), yearly([21, 21, 21, 21, 19.9])))).toBe('not-met');
	});

	test('whatever the trend, by every method that looks at it', () => {
		const actuals = yearly([30, 27, 24, 21]);
		for (const method of ['open-sdg', 'unsd-2023', 'destatis'] as const) {
			expect(wordOf(assess(fromTo(12.5, 20), actuals, { method }))).toBe('met');
		}
	});

	test('more than is not met at the number itself', () => {
		const above = towards(promise({ kind: 'level', value: 100 }, { comparator: 'gt' }), {
			baseline: { year: 2020, value: 50, wording: '50' },
		});
		expect(wordOf(assess(above, [{ year: 2025, value: 100 }]))).toBe('not-met');
		expect(wordOf(assess(above, [{ year: 2025, value: 101 }]))).toBe('met');
	});
});

describe('the status of an actual', () => {
	test.each(['provisional', 'estimated'] as const)('%s is accepted', (status) => {
		const actual = { year: 2023, value: 138 };
		const plain = assess(ofPlan('rental-housing'), [actual]);
		expect(assess(ofPlan('rental-housing'), [{ ...actual, status }])).toEqual(plain);
	});

	const acrossBreak: readonly MeasureName[] = [
		'linearProgress',
		'logProgress',
		'linearPace',
		'logPace',
		'observedGrowth',
		'growthRatio',
		'projection',
	];

	test.each([
		['now', yearly([126, 132, 138]).map((a) => (a.year === 2023 ? { ...a, status: 'break' } : a))],
		[
			'before',
			yearly([126, 132, 138]).map((a) => (a.year === 2022 ? { ...a, status: 'break' } : a)),
		],
	] as [when: string, actuals: Actual[]][])(
		'a break %s stops what reaches across it',
		(_, actuals) => {
			const { measures, status } = assess(ofPlan('rental-housing'), actuals);
			for (const name of acrossBreak) expect(answer(measures[name])).toBe('series-break');
			expect(answer(measures.attainment)).toBeCloseTo(0.92, 9);
			expect(answer(measures.gap)).toBeCloseTo(12, 9);
			expect(answer(measures.requiredIncrement)).toBeCloseTo(6, 9);
			expect(answer(measures.meets)).toBe(false);
			expect(answer(measures.elapsed)).toBeCloseTo(0.6, 9);
			expect(answer(status)).toBe('series-break');
		},
	);

	test('a break after the year that is judged, or up to the base year, does none', () => {
		const later = [...yearly([126, 132]), { year: 2023, value: 90, status: 'break' } as const];
		expect(wordOf(assess(ofPlan('rental-housing'), later, { year: 2022 }))).toBe('as-expected');
		const earlier = [{ year: 2020, value: 120, status: 'break' } as const, ...yearly([126, 132])];
		expect(wordOf(assess(ofPlan('rental-housing'), earlier))).toBe('as-expected');
	});

	test('a break does not hide that the target is met', () => {
		const actual = { year: 2023, value: 150, status: 'break' } as const;
		expect(wordOf(assess(ofPlan('rental-housing'), [actual]))).toBe('met-early');
	});
});

describe('refusals', () => {
	const housing = ofPlan('rental-housing');
	const actual = { year: 2023, value: 138 };
	const refused = (
		actuals: readonly Actual[],
		options: AssessOptions = {},
		of: Indicator = housing,
	) => refusal(() => assess(of, actuals, options));

	test('no actual at all, or none for the time asked', () => {
		expect(refused([])).toMatchObject({ code: 'no-actual', facts: { argument: 'actuals' } });
		const missing = refused([actual], { year: 2022 });
		expect(missing).toMatchObject({ code: 'no-actual', facts: { received: 2022 } });
		expect(missing.messages.zh).toContain('2022');
		expect(missing.messages.en).toContain('2022');
		expect(refused([actual], { date: '2023-06-30' }).code).toBe('no-actual');
	});

	test.each(notNumbers)('%s is no actual', (_, value) => {
		expect(refused([{ year: 2023, value }])).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'value' },
		});
	});

	test.each(notNumbers)('%s is no year of an actual', (_, year) => {
		expect(refused([{ year, value: 138 }])).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'year' },
		});
	});

	test.each(['2023-02-29', '2023', ''])('%j is no date', (date) => {
		expect(refused([{ date, value: 138 }]).code).toBe('not-a-number');
		expect(refused([actual], { date }).code).toBe('not-a-number');
	});

	test.each(['PACE', 'linear', '', 'constructor'])('no method is called %j', (method) => {
		const error = refused([actual], { method: method as MethodId });
		expect(error).toMatchObject({ code: 'unknown-option', facts: { argument: 'method' } });
		expect(error.facts.options).toContain('open-sdg');
	});

	test('no share but linear and log', () => {
		for (const share of ['geometric', 'LOG', '']) {
			expect(refused([actual], { share: share as 'log' })).toMatchObject({
				code: 'unknown-option',
				facts: { argument: 'share' },
			});
		}
	});

	test('a threshold must be a number', () => {
		for (const [, band] of notNumbers.filter(([, value]) => value !== undefined)) {
			expect(refused([actual], { thresholds: { band } }).code).toBe('not-a-number');
		}
	});

	test.each(['bandwidth', 'tolerance'])('%s is no threshold of the method', (name) => {
		expect(refused([actual], { thresholds: { [name]: 0.2 } })).toMatchObject({
			code: 'unknown-option',
			facts: { argument: 'thresholds', received: name, options: ['band'] },
		});
	});
});
