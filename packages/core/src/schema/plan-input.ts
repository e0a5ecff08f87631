import * as z from 'zod';
import { figure, id, localized, locator, text, texts, year } from './fields.js';
import { attribute, comparator, direction } from './loose-words.js';
import { indicatorFields, period, planFields } from './plan-schema.js';
import { target } from './target-input.js';

const words = z.union([
	text,
	localized,
	z.strictObject({ zh: text }),
	z.strictObject({ en: text }),
]);

const baseline = z.union([
	z.number(),
	text,
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
	direction: direction.optional(),
	attribute: attribute.optional(),
	/** The value before the plan, as a number or as printed: 758, `758家`. */
	baseline: baseline.optional(),
	/** The indicator it is a part of, by its id or its name. */
	partOf: text.optional(),
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
	/** Its area or body, by its name or its fields. */
	district: z.union([text, planFields.shape.district.unwrap()]).optional(),
	/** Its title, or its fields. */
	document: z.union([text, planFields.shape.document]).optional(),
	notes: z.array(words).optional(),
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
