import * as z from 'zod';
import type { PlanDefinition } from '../model/plan.js';
import { isDate } from '../time/decimal-year.js';
import { consistent } from './consistent.js';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');
const year = z.int().min(1900).max(2200);
const date = z.string().refine(isDate, 'ISO date');
const localized = z.strictObject({ zh: text, en: text }).readonly();
const texts = z.array(text).readonly();
const comparator = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx']);
const strength = z.enum(['firm', 'aspirational']);
const direction = z.enum(['up', 'down', 'none']);

const locator = { section: z.array(text).min(1).readonly(), row: z.exactOptional(z.int().min(1)) };
const mention = z.strictObject({ ...locator, wording: z.exactOptional(text) }).readonly();
const source = z
	.strictObject({ ...locator, wording: text, qualifier: z.exactOptional(text) })
	.readonly();
const figure = { value: z.number(), wording: text };

const level = {
	kind: z.literal('level'),
	value: z.number(),
	cumulative: z.exactOptional(z.boolean()),
};
const growth = {
	kind: z.literal('growth'),
	rate: z.number().gt(-1),
	mode: z.enum(['average', 'everyYear', 'total']),
	baseYear: year,
};
const multiple = { kind: z.literal('multiple'), factor: z.number().gt(0), baseYear: year };
const increment = { kind: z.literal('increment'), amount: z.number(), unit: z.exactOptional(text) };
const perYear = { kind: z.literal('perYear'), amount: z.number() };
const maintain = { kind: z.literal('maintain'), bound: z.number() };
const range = { kind: z.literal('range'), min: z.number(), max: z.number() };
const relative = {
	kind: z.literal('relative'),
	to: localized,
	margin: z.exactOptional(z.number()),
};
const trend = { kind: z.literal('trend'), direction: z.enum(['up', 'down']) };
const qualitative = { kind: z.literal('qualitative') };

/** Each kind of measure together with the fields of a reading or of a target. */
function measured<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
	return z
		.discriminatedUnion('kind', [
			z.strictObject({ ...level, ...fields }),
			z.strictObject({ ...growth, ...fields }),
			z.strictObject({ ...multiple, ...fields }),
			z.strictObject({ ...increment, ...fields }),
			z.strictObject({ ...perYear, ...fields }),
			z.strictObject({ ...maintain, ...fields }),
			z.strictObject({ ...range, ...fields }),
			z.strictObject({ ...relative, ...fields }),
			z.strictObject({ ...trend, ...fields }),
			z.strictObject({ ...qualitative, ...fields }),
		])
		.readonly();
}

const alsoStated = z.strictObject({ comparator, value: z.number(), strength, source }).readonly();

const target = measured({
	comparator,
	strength,
	year,
	yearStated: z.boolean(),
	stretch: z.exactOptional(z.strictObject({ value: z.number(), source }).readonly()),
	readings: z.exactOptional(z.array(measured({ why: localized })).readonly()),
	alsoStated: z.exactOptional(z.array(alsoStated).readonly()),
	source,
});

const indicator = z
	.strictObject({
		id,
		concept: z.exactOptional(id),
		name: localized,
		aliases: texts,
		pinyin: z.exactOptional(text),
		unit: z.exactOptional(text),
		temporality: z.enum(['stock', 'flow', 'ratio']),
		direction,
		denominator: z.exactOptional(localized),
		attribute: z.exactOptional(z.enum(['约束性', '预期性'])),
		baseline: z.exactOptional(
			z.strictObject({ ...figure, year, comparator: z.exactOptional(comparator) }).readonly(),
		),
		targets: z.tuple([target], target).readonly(),
		category: z.exactOptional(localized),
		note: z.exactOptional(localized),
		source: z.strictObject(locator).readonly(),
		/** Written by `definePlan`, and written anew by it. */
		plan: z.unknown().optional(),
	})
	.transform(({ plan: _, ...definition }) => definition)
	.readonly();

const observation = z
	.strictObject({
		id,
		name: localized,
		value: z.number(),
		comparator: z.exactOptional(comparator),
		unit: text,
		year,
		since: z.exactOptional(year),
		area: z.exactOptional(localized),
		indicator: z.exactOptional(id),
		doubts: z.exactOptional(z.array(localized).readonly()),
		status: z.exactOptional(z.enum(['provisional', 'estimated', 'break'])),
		source,
	})
	.readonly();

const printed = z.strictObject(figure).readonly();
const claimed = { id, name: localized, source };
const claim = z
	.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('multiple-and-rate'),
			factor: printed,
			rate: printed,
			years: z.number().gt(0),
			...claimed,
		}),
		z.strictObject({ kind: z.literal('share'), part: id, whole: id, share: printed, ...claimed }),
		z.strictObject({
			kind: z.literal('sum'),
			parts: z.array(id).readonly(),
			total: id,
			...claimed,
		}),
		z.strictObject({
			kind: z.literal('target-multiple'),
			indicator: id,
			factor: printed,
			...claimed,
		}),
	])
	.readonly();

const statement = { id, name: localized, source: mention };

/** The model of a plan as a zod schema, for plans that come from a file. */
export const planSchema: z.ZodType<PlanDefinition> = z
	.strictObject({
		id,
		name: localized,
		shortName: localized,
		aliases: texts,
		district: z
			.strictObject({
				code: z.string().regex(/^\d{6}$/, 'six digits'),
				zh: text,
				en: text,
				pinyin: text,
			})
			.readonly(),
		scope: z.enum(['district', 'park']),
		period: z
			.strictObject({ start: year, end: year, inferredFrom: z.exactOptional(text) })
			.readonly(),
		document: z
			.strictObject({
				title: text,
				number: z.exactOptional(text),
				issuer: text,
				issued: z.exactOptional(date),
				published: z.exactOptional(date),
			})
			.readonly(),
		notes: z.array(localized).readonly(),
		reviewed: date,
		goals: z.array(z.strictObject(statement).readonly()).readonly(),
		indicators: z.array(indicator).readonly(),
		observations: z.array(observation).readonly(),
		claims: z.array(claim).readonly(),
		industries: z
			.array(z.strictObject({ ...statement, aliases: z.exactOptional(texts) }).readonly())
			.readonly(),
		tasks: z
			.array(
				z
					.strictObject({
						...statement,
						number: z.exactOptional(text),
						industries: z.exactOptional(z.array(id).readonly()),
					})
					.readonly(),
			)
			.readonly(),
		places: z
			.array(
				z.strictObject({ ...statement, kind: z.enum(['platform', 'park', 'zone']) }).readonly(),
			)
			.readonly(),
		milestones: z.array(z.strictObject({ ...statement, year }).readonly()).readonly(),
		safeguards: z.array(z.strictObject(statement).readonly()).readonly(),
	})
	.readonly()
	.check(({ value, issues }) => {
		for (const { path, expected, received } of consistent(value)) {
			issues.push({ code: 'custom', path: [...path], input: received, params: { expected } });
		}
	});
