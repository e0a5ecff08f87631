import * as z from 'zod';
import {
	comparator,
	figure,
	id,
	localized,
	locator,
	measured,
	source,
	strength,
	text,
	texts,
	year,
} from './fields.js';
import { alsoStated, indicatorFields, period, planFields } from './plan-schema.js';

const words = z.union([
	text,
	localized,
	z.strictObject({ zh: text }),
	z.strictObject({ en: text }),
]);
const phrase = z.union([z.number(), text]);

const typed = measured({
	comparator: comparator.optional(),
	strength: strength.optional(),
	year: year.optional(),
	yearStated: z.boolean().optional(),
	stretch: z.strictObject({ value: z.number(), source }).optional(),
	readings: z.array(measured({ why: localized })).optional(),
	alsoStated: z.array(alsoStated).optional(),
	source: source.optional(),
});

const target = z.union([phrase, z.strictObject({ year: year.optional(), target: phrase }), typed]);

const baseline = z.union([
	z.number(),
	z.strictObject({
		year: year.optional(),
		value: z.number(),
		wording: figure.wording.optional(),
		yearStated: z.literal(false).optional(),
		comparator: comparator.optional(),
	}),
]);

const indicator = indicatorFields.partial().extend({
	name: words,
	category: words.optional(),
	area: words.optional(),
	note: words.optional(),
	baseline: baseline.optional(),
	/** The one target, or `targets` for several horizons. */
	target: target.optional(),
	targets: z.array(target).optional(),
	source: z.strictObject(locator).optional(),
});

/** A plan as a person writes it: what can be known without guessing may be left out. */
export const planInputSchema = planFields.partial().extend({
	id: id.optional(),
	name: words,
	shortName: words.optional(),
	aliases: texts.optional(),
	/** The first and the last year: `2021-2025`. */
	period: z.union([
		z.string().regex(/^\s*\d{4}\s*(?:年\s*)?[-–—~～至]{1,2}\s*\d{4}\s*(?:年\s*)?$/),
		period,
	]),
	indicators: z.array(indicator),
});

export type PlanInput = z.input<typeof planInputSchema>;
export type IndicatorInput = PlanInput['indicators'][number];
export type TargetInput = z.input<typeof target>;
