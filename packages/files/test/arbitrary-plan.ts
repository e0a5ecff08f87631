import {
	definePlan,
	type IndicatorDefinition,
	type Plan,
	type Target,
} from '@plan-indicators/core';
import fc from 'fast-check';

/** Texts of any script, and those that files and spreadsheets take for something else. */
const text = fc
	.oneof(
		{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
		fc.constantFrom(
			'=1+1',
			"'=1+1",
			'-2',
			'+x',
			'@SUM(A1)',
			'a,b;c\td',
			'say "hi"',
			'行\n行',
			'#not a comment',
			'yes',
			'null',
			'1e3',
			'2021-03-05',
			'0x1F',
			'<b>&amp;</b>',
			'甲；乙 › 丙',
			'& *x: - ? |',
		),
	)
	.map((text) => text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '').trim() || '指标');

const number = fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100);

const measure = fc.oneof(
	number.map((value) => ({ kind: 'level', value, wording: String(value) }) as const),
	fc.integer({ min: 1, max: 99 }).map(
		(percent) =>
			({
				kind: 'growth',
				rate: percent / 100,
				mode: 'average',
				baseYear: 2020,
				wording: `年均增长${percent}%`,
			}) as const,
	),
	number.map((amount) => ({ kind: 'perYear', amount, wording: `每年${amount}` }) as const),
	number.map((bound) => ({ kind: 'maintain', bound, wording: `保持在${bound}以上` }) as const),
);

const target = fc
	.record({ measure, section: fc.array(text, { maxLength: 2 }), yearStated: fc.boolean() })
	.map(
		({ measure: { wording, ...rest }, section, yearStated }): Target => ({
			...rest,
			comparator: 'gte',
			strength: 'firm',
			year: 2025,
			yearStated,
			source: { section, wording },
		}),
	);

const indicator = fc
	.record({
		name: fc.record({ zh: text, en: text }),
		unit: fc.option(text, { nil: undefined }),
		baseline: fc.option(number, { nil: undefined }),
		target,
		note: fc.option(fc.record({ zh: text, en: text }), { nil: undefined }),
		aliases: fc.array(text, { maxLength: 2 }),
		responsible: fc.option(text, { nil: undefined }),
	})
	.map(
		({ unit, baseline, target, note, responsible, ...rest }): Omit<IndicatorDefinition, 'id'> => ({
			...rest,
			temporality: target.kind === 'perYear' ? 'flow' : 'stock',
			direction: 'up',
			targets: [target],
			source: { section: [] },
			...(unit === undefined ? {} : { unit }),
			...(baseline === undefined
				? {}
				: { baseline: { year: 2020, value: baseline, wording: String(baseline) } }),
			...(note === undefined ? {} : { note }),
			...(responsible === undefined ? {} : { responsible }),
		}),
	);

/** Plans whose figures agree with their wordings, and whose texts are anything. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
	.record({
		name: fc.record({ zh: text, en: text }),
		indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
	})
	.map(({ name, indicators }) =>
		definePlan({
			id: 'some-plan',
			name,
			shortName: name,
			scope: 'organisation',
			period: { start: 2021, end: 2025 },
			aliases: [],
			document: { title: name.zh },
			notes: [],
			goals: [],
			indicators: indicators.map((each, i) => ({ ...each, id: `i-${i}` })),
			observations: [],
			claims: [],
			industries: [],
			tasks: [],
			places: [],
			milestones: [],
			safeguards: [],
		}),
	);
