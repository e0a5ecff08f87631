import * as z from 'zod';
import type { PlanDefinition } from '../model/plan.js';
import { consistent } from './consistent.js';
import {
	comparator,
	date,
	direction,
	figure,
	id,
	localized,
	locator,
	measured,
	mention,
	source,
	strength,
	text,
	texts,
	year,
} from './fields.js';

export const alsoStated = z
	.strictObject({ comparator, value: z.exactOptional(z.number()), strength, source })
	.readonly();

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

export const indicatorFields = z.strictObject({
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
		z
			.strictObject({
				...figure,
				year,
				yearStated: z.exactOptional(z.literal(false)),
				comparator: z.exactOptional(comparator),
			})
			.readonly(),
	),
	targets: z.tuple([target], target).readonly(),
	category: z.exactOptional(localized),
	area: z.exactOptional(localized),
	partOf: z.exactOptional(id),
	responsible: z.exactOptional(text),
	note: z.exactOptional(localized),
	inferred: z.exactOptional(
		z.array(z.enum(['temporality', 'direction', 'baselineYear', 'targetYear', 'mode'])).readonly(),
	),
	source: z.strictObject(locator).readonly(),
	/** Written by `definePlan`, and written anew by it. */
	plan: z.unknown().optional(),
});

const indicator = indicatorFields.transform(({ plan: _, ...definition }) => definition).readonly();

const observation = z
	.strictObject({
		id,
		name: localized,
		value: z.number(),
		comparator: z.exactOptional(comparator),
		unit: text,
		year,
		yearStated: z.exactOptional(z.literal(false)),
		since: z.exactOptional(year),
		sumOf: z.exactOptional(id),
		area: z.exactOptional(localized),
		indicator: z.exactOptional(id),
		doubts: z.exactOptional(z.array(localized).readonly()),
		status: z.exactOptional(z.enum(['provisional', 'estimated', 'break'])),
		source,
	})
	.readonly();

const printed = z.strictObject(figure).readonly();
const claimed = { id, name: localized, caveat: z.exactOptional(localized), source };
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

/** What stands in a plan besides its names, its years and its indicators. */
export const planFields = z.strictObject({
	district: z.exactOptional(
		z
			.strictObject({
				zh: text,
				en: text,
				code: z.exactOptional(text),
				pinyin: z.exactOptional(text),
			})
			.readonly(),
	),
	scope: z.enum(['nation', 'province', 'city', 'district', 'park', 'sector', 'organisation']),
	document: z
		.strictObject({
			title: text,
			number: z.exactOptional(text),
			issuer: z.exactOptional(text),
			issued: z.exactOptional(date),
			published: z.exactOptional(date),
		})
		.readonly(),
	notes: z.array(localized).readonly(),
	reviewed: z.exactOptional(date),
	goals: z.array(z.strictObject(statement).readonly()).readonly(),
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
			z
				.strictObject({
					...statement,
					kind: z.enum(['platform', 'park', 'zone']),
					aliases: z.exactOptional(texts),
				})
				.readonly(),
		)
		.readonly(),
	milestones: z.array(z.strictObject({ ...statement, year }).readonly()).readonly(),
	safeguards: z.array(z.strictObject(statement).readonly()).readonly(),
});

export const period = z
	.strictObject({ start: year, end: year, inferredFrom: z.exactOptional(text) })
	.readonly();

/** The model of a plan as a zod schema, every field as `definePlan` wants it. */
export const planSchema: z.ZodType<PlanDefinition> = planFields
	.extend({
		id,
		name: localized,
		shortName: localized,
		aliases: texts,
		period,
		indicators: z.array(indicator).readonly(),
	})
	.readonly()
	.check(({ value, issues }) => {
		for (const { path, expected, received } of consistent(value)) {
			issues.push({ code: 'custom', path: [...path], input: received, params: { expected } });
		}
	});
