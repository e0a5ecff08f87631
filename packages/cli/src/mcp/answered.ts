import * as z from 'zod';

export const localized = z.object({ zh: z.string(), en: z.string() });
const cell = z.union([z.number(), z.string(), z.boolean()]);
const refused = z.object({ code: z.string(), messages: localized });

/** Something the document says. */
export const statement = z.object({
	of: z.enum(['baseline', 'target']),
	wording: z.string().meta({ description: 'as printed: quote this' }),
	clause: z.array(z.string()).meta({ description: 'the headings above it, outermost first' }),
	row: z.number().optional(),
	year: z.number(),
	yearStated: z.boolean().meta({ description: 'false where the document gives no year' }),
	meaning: localized,
	comparator: z.string().optional(),
	strength: z.enum(['firm', 'aspirational']).optional(),
	otherReadings: z.array(z.object({ meaning: localized, why: localized })).optional(),
});

/** What a tool made of one of the functions answers. */
export const answeredSchema = z.object({
	value: cell.optional().meta({ description: 'where the answer is one value' }),
	unit: z
		.string()
		.optional()
		.meta({ description: "of the value: the indicator's own; `fraction`: 0.15 is 15 %" }),
	basis: z.enum(['stated', 'computed', 'interpolated']).optional().meta({
		description:
			'stated: the plan says it; computed: from figures of the plan or the user, say so; interpolated: between two years, stated by nobody',
	}),
	formula: z.string().optional(),
	properties: z.record(z.string(), cell).optional(),
	table: z
		.object({
			columns: z.array(z.string()),
			rows: z.array(z.array(z.union([cell, refused]))),
		})
		.optional()
		.meta({ description: 'where the answer is a table' }),
	plan: z.object({ id: z.string(), name: localized }).optional(),
	indicator: z.object({ id: z.string(), name: localized, unit: z.string().optional() }).optional(),
	statements: z.array(statement).optional().meta({ description: 'what the document says' }),
	citation: z.string().optional().meta({ description: 'the document, GB/T 7714' }),
});

type Infer = z.infer<typeof answeredSchema>;

export type Answered = {
	readonly [Key in keyof Infer]: Key extends 'statements' ? Statements : Infer[Key];
};

type Statements = readonly (Omit<z.infer<typeof statement>, 'clause'> & {
	readonly clause: readonly string[];
})[];
