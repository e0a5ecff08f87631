import * as z from 'zod';

const localized = z.object({ zh: z.string(), en: z.string() });

const status = z.object({
	method: z.string().meta({ description: 'pace, open-sdg, unsd-2023, destatis or periods-met' }),
	word: z.string().meta({ description: 'one of the words of the method' }),
	name: localized,
	inputs: z.record(z.string(), z.number()),
	thresholds: z.record(z.string(), z.number()),
});

const refusal = z.object({ code: z.string(), messages: localized });

const actual = z.object({
	year: z.number().optional(),
	date: z.string().optional(),
	value: z.number().optional().meta({ description: "in the indicator's unit" }),
	cumulative: z.boolean().optional(),
	rate: z.number().optional().meta({ description: 'growth in the year, a fraction' }),
	change: z.number().optional().meta({ description: 'growth since the base year, a fraction' }),
	status: z.enum(['provisional', 'estimated', 'break']).optional(),
});

const counts = z.object({
	indicators: z.int(),
	assessed: z.int(),
	words: z.array(z.object({ word: z.string(), name: localized, count: z.int() })),
	refusals: z.array(z.object({ code: z.string(), name: localized, count: z.int() })),
});

const row = z.object({
	indicator: z.object({
		id: z.string(),
		name: localized,
		unit: z.string().optional(),
		attribute: z.enum(['约束性', '预期性']).optional(),
		direction: z.enum(['up', 'down', 'none']),
		temporality: z.enum(['stock', 'flow', 'ratio']),
		inferred: z.array(z.string()).optional(),
	}),
	baseline: z.object({ year: z.number(), value: z.number(), wording: z.string() }).optional(),
	target: z.object({
		kind: z.string(),
		comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx']),
		strength: z.enum(['firm', 'aspirational']),
		year: z.number(),
		yearStated: z.boolean(),
		wording: z.string().meta({ description: 'as printed' }),
		section: z.array(z.string()),
		row: z.number().optional(),
		level: z
			.number()
			.optional()
			.meta({ description: "in the indicator's unit; absent where the plan gives none" }),
	}),
	actual: actual.optional().meta({ description: 'the latest' }),
	actuals: z.array(actual),
	judged: z
		.object({
			time: z.number().meta({ description: 'years; a whole number is the end of the year' }),
			actual: z.number(),
			target: z.number(),
			from: z
				.object({
					year: z.number(),
					value: z.number(),
					origin: z.enum(['plan', 'user', 'sum', 'index']),
				})
				.optional(),
		})
		.optional(),
	measures: z
		.record(z.string(), z.union([z.object({ value: z.union([z.number(), z.boolean()]) }), refusal]))
		.optional()
		.meta({ description: 'shares and rates as fractions' }),
	readings: z
		.array(z.object({ why: localized, status: z.union([z.object({ value: status }), refusal]) }))
		.optional(),
	status: status.optional(),
	refusal: refusal.optional().meta({ description: 'why there is no status' }),
});

/** A review as JSON: every indicator of a plan at one time. */
export const reviewSchema = z.object({
	plan: z.object({
		id: z.string(),
		name: localized,
		period: z.object({ start: z.number(), end: z.number(), inferredFrom: z.string().optional() }),
		document: z.object({
			title: z.string(),
			number: z.string().optional(),
			issuer: z.string().optional(),
			issued: z.string().optional(),
			published: z.string().optional(),
		}),
		citation: z.string(),
	}),
	time: z.number().meta({ description: 'years; a whole number is the end of the year' }),
	sentence: localized,
	tally: counts.extend({
		byAttribute: z.partialRecord(z.enum(['约束性', '预期性']), counts),
	}),
	rows: z.array(row),
});

/** The type of {@link reviewSchema}, which nothing changes. */
export type ReviewRecord = DeepReadonly<z.infer<typeof reviewSchema>>;

type DeepReadonly<Type> = Type extends readonly (infer Item)[]
	? readonly DeepReadonly<Item>[]
	: Type extends object
		? { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> }
		: Type;
