import * as z from 'zod';

/** The shapes that the answers of several commands share. Fields of the model that are not named may be there. */
export const localized = z.looseObject({ zh: z.string(), en: z.string() });

export const messages = z.strictObject({ zh: z.string(), en: z.string() });

const refusal = z
	.strictObject({ error: z.string(), messages })
	.describe('Why there is no answer: a stable code, and words');

const outcome = z
	.union([
		z.strictObject({ value: z.union([z.number(), z.boolean(), z.looseObject({})]) }),
		z.strictObject({ code: z.string(), messages }),
	])
	.describe('A value, or the code and the words of why there is none');

const locator = z.looseObject({ section: z.array(z.string()), row: z.int().optional() });

const source = locator.extend({ wording: z.string(), qualifier: z.string().optional() });

export const kind = z.enum([
	'level',
	'growth',
	'multiple',
	'increment',
	'perYear',
	'maintain',
	'range',
	'relative',
	'trend',
	'qualitative',
]);

const target = z.looseObject({
	kind,
	comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx']),
	strength: z.enum(['firm', 'aspirational']),
	year: z.int(),
	yearStated: z.boolean(),
	source,
});

export const statedLevel = z.looseObject({
	basis: z.literal('stated'),
	value: z.number().describe("In the indicator's unit"),
	year: z.int(),
	formula: z.string().optional(),
	target,
});

export const period = z.looseObject({ start: z.int(), end: z.int() });

export const indicator = z.looseObject({
	id: z.string(),
	name: localized,
	unit: z.string().optional(),
	direction: z.enum(['up', 'down', 'none']),
	temporality: z.enum(['stock', 'flow', 'ratio']),
	targets: z.array(target).min(1),
	level: z.union([statedLevel, refusal]),
	growth: z.union([
		z.looseObject({
			rate: z.number().describe('A fraction a year'),
			basis: z.enum(['stated', 'implied']),
		}),
		refusal,
	]),
	path: z.union([
		z.array(z.looseObject({ basis: z.string(), year: z.number(), value: z.number() })),
		refusal,
	]),
});

export const plan = z.looseObject({
	id: z.string(),
	name: localized,
	shortName: localized,
	period,
	citation: z.string().describe('GB/T 7714'),
	indicators: z.array(indicator),
});

export const statement = z.looseObject({ id: z.string(), name: localized, source: locator });

export const finding = z.looseObject({
	plan: z.string(),
	rule: z.string(),
	subject: z.string(),
	name: localized,
	printed: z.array(z.string()),
	verdict: z.enum(['holds', 'holds-by-rounding', 'conflicts', 'not-checkable']),
	why: localized,
	sources: z.array(locator),
});

export const assessment = z.looseObject({
	time: z.number().describe('A whole number is the end of the year'),
	actual: z.number(),
	target: statedLevel,
	measures: z.record(z.string(), outcome).describe('Shares and rates as fractions'),
	status: outcome,
});

export const problem = z.strictObject({
	severity: z.enum(['error', 'warning']),
	code: z.string(),
	messages,
	line: z.int().optional(),
	column: z.int().optional(),
	cell: z.string().optional(),
	table: z.string().optional(),
	path: z.string().optional(),
	expected: z.string().optional(),
	received: z.string().optional(),
	proposal: messages.optional(),
});
