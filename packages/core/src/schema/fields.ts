import * as z from 'zod';
import { isDate } from '../time/decimal-year.js';

export const text = z.string().min(1);
export const id = z
	.string()
	.regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'letters and digits of any script, joined by -');
export const year = z.int().min(1900).max(2200);
export const date = z.string().refine(isDate, 'ISO date');
export const localized = z.strictObject({ zh: text, en: text }).readonly();
export const texts = z.array(text).readonly();
export const comparator = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx']);
export const strength = z.enum(['firm', 'aspirational']);
export const direction = z.enum(['up', 'down', 'none']);

export const locator = { section: z.array(text).readonly(), row: z.exactOptional(z.int().min(1)) };
export const mention = z.strictObject({ ...locator, wording: z.exactOptional(text) }).readonly();
export const source = z
	.strictObject({ ...locator, wording: text, qualifier: z.exactOptional(text) })
	.readonly();
export const figure = { value: z.number(), wording: text };

export const level = {
	kind: z.literal('level'),
	value: z.number(),
	cumulative: z.exactOptional(z.boolean()),
};
export const growth = {
	kind: z.literal('growth'),
	rate: z.number().gt(-1),
	mode: z.enum(['average', 'everyYear', 'total']),
	baseYear: year,
	baseYearStated: z.exactOptional(z.literal(false)),
};
export const multiple = {
	kind: z.literal('multiple'),
	factor: z.number().gt(0),
	baseYear: year,
	baseYearStated: z.exactOptional(z.literal(false)),
};
export const increment = {
	kind: z.literal('increment'),
	amount: z.number(),
	unit: z.exactOptional(text),
};
export const perYear = { kind: z.literal('perYear'), amount: z.number() };
export const maintain = { kind: z.literal('maintain'), bound: z.number() };
export const range = { kind: z.literal('range'), min: z.number(), max: z.number() };
export const relative = {
	kind: z.literal('relative'),
	to: localized,
	margin: z.exactOptional(z.number()),
};
export const trend = { kind: z.literal('trend'), direction: z.enum(['up', 'down']) };
export const qualitative = { kind: z.literal('qualitative') };

/** Each kind of measure together with the fields of a reading or of a target. */
export function measured<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
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
