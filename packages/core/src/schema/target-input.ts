import * as z from 'zod';
import type { TargetKind } from '../model/target.js';
import {
	growth,
	increment,
	level,
	localized,
	maintain,
	measured,
	multiple,
	perYear,
	qualitative,
	range,
	relative,
	source,
	strength,
	text,
	trend,
	year,
} from './fields.js';
import { comparator, kinds, mode, percent } from './loose-words.js';
import { alsoStated } from './plan-schema.js';

const fields = {
	comparator: comparator.optional(),
	strength: strength.optional(),
	year: year.optional(),
	yearStated: z.boolean().optional(),
	stretch: z.strictObject({ value: z.number(), source }).optional(),
	readings: z.array(measured({ why: localized })).optional(),
	alsoStated: z.array(alsoStated).optional(),
	source: source.optional(),
};

/** A kind by its name or by people's words for it. */
const of = <Kind extends TargetKind>(kind: Kind) => ({
	kind: z.enum([kind, ...kinds[kind]]),
	...fields,
});

const typed = z.discriminatedUnion('kind', [
	z.strictObject({ ...level, ...of('level') }),
	z.strictObject({
		...growth,
		...of('growth'),
		rate: z.union([growth.rate, percent]),
		mode: mode.optional(),
		baseYear: year.optional(),
	}),
	z.strictObject({ ...multiple, ...of('multiple'), baseYear: year.optional() }),
	z.strictObject({ ...increment, ...of('increment') }),
	z.strictObject({ ...perYear, ...of('perYear') }),
	z.strictObject({ ...maintain, ...of('maintain') }),
	z.strictObject({ ...range, ...of('range') }),
	z.strictObject({ ...relative, ...of('relative') }),
	z.strictObject({ ...trend, ...of('trend') }),
	z.strictObject({ ...qualitative, ...of('qualitative') }),
]);

const phrase = z.union([z.number(), text]);

/** A target as a person writes it: its phrase, the phrase of a year, or its fields. */
export const target = z.union([
	phrase,
	z.strictObject({ year: year.optional(), target: phrase }),
	typed,
]);

export type TypedTarget = z.output<typeof typed>;
