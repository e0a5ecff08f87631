import { reviewSchema } from '@plan-indicators/files';
import * as z from 'zod';
import {
	assessment,
	finding,
	indicator,
	kind,
	localized,
	messages,
	period,
	plan,
	problem,
	statedLevel,
	statement,
} from './terms.js';

const file = z.string();
const count = z.int().min(0);

const drafted = z.strictObject({
	start: count.describe('in the text as read'),
	end: count,
	indicator: z.string(),
	number: z.number().describe('as printed: 13.5 of 下降13.5%, 2 of 翻番'),
	max: z.number().optional(),
	unit: z.string().optional(),
	comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx']),
	kind: z.enum([...kind.exclude(['trend', 'qualitative']).options, 'sum']),
	down: z.literal(true).optional().describe('a cut'),
	year: z.int().optional(),
	yearFrom: z.enum(['clause', 'sentence', 'paragraph', 'section', 'title', 'text']).optional(),
	baseline: z.strictObject({ value: z.number(), year: z.int().optional() }).optional(),
	section: z.array(z.string()),
	wording: z.string(),
	qualifier: z.string().optional(),
	strength: z.enum(['firm', 'aspirational']),
	doubts: z.array(z.string()),
});

const tallied = z.strictObject({
	plans: z.array(
		z.strictObject({
			plan: z.string(),
			name: localized,
			words: z.array(z.strictObject({ word: z.string(), name: localized, count })),
			refusals: z.array(z.strictObject({ code: z.string(), count })),
		}),
	),
});

/** What each command prints with `--json`. */
export const answers: Readonly<Record<string, z.ZodType>> = {
	init: z.strictObject({ file }),
	check: z.strictObject({
		files: z.array(
			z.strictObject({
				file,
				plans: z.array(z.string()),
				indicators: count,
				problems: z.array(problem),
			}),
		),
		summary: z.strictObject({
			files: count,
			plans: count,
			indicators: count,
			errors: count,
			warnings: count,
		}),
	}),
	show: z.union([
		z.array(plan),
		indicator,
		indicator.extend({ assessment }),
		z.array(finding).describe('--audit'),
		z.array(statement).describe('--list'),
	]),
	list: z.union([
		z.array(
			z.strictObject({
				id: z.string(),
				name: localized,
				shortName: localized,
				period,
				number: z.string().optional().describe('文号'),
				indicators: count,
				tasks: count,
			}),
		),
		z.record(z.string(), z.array(statement)),
	]),
	target: statedLevel.extend({
		plan: z.string(),
		indicator: z.string(),
		unit: z.string().optional(),
		citation: z.string(),
	}),
	assess: indicator.extend({ assessment }),
	review: z.union([
		reviewSchema,
		z.strictObject({ file, format: z.string() }).describe('-o'),
		tallied.describe('--duckdb'),
	]),
	audit: z.array(finding),
	compare: z.strictObject({
		entries: z.array(z.strictObject({ plan: z.string(), indicator })),
		differences: z.array(z.strictObject({ aspect: z.string(), messages })),
	}),
	convert: z.strictObject({
		file,
		format: z.string(),
		plans: z.array(z.string()),
		indicators: count,
	}),
	sql: z.union([
		z.strictObject({ dialect: z.string(), statements: z.array(z.string()) }),
		z.strictObject({ dialect: z.string(), file }).describe('-o'),
	]),
	verify: z.strictObject({
		plan: z.string(),
		missing: z.array(
			z.strictObject({ path: z.string(), code: z.string(), text: z.string(), messages }),
		),
		unclaimed: z.array(z.strictObject({ phrase: z.string(), line: z.int(), context: z.string() })),
	}),
	draft: z.union([
		z.strictObject({
			doc: z.string().describe('the name of the file without its ending'),
			statements: z.array(drafted),
		}),
		z.strictObject({ file, statements: count, left: count }),
	]),
	completion: z.strictObject({ shell: z.string(), script: z.string() }),
};

/** What any command prints with `--json` where it cannot do what it was asked. */
const failure = z.strictObject({
	error: z.strictObject({
		code: z.string(),
		messages,
		facts: z.looseObject({}),
	}),
});

/** One schema a command under `$defs`, and `error`. */
export function outputSchema(): object {
	const definitions = Object.entries({ ...answers, error: failure }).map(([name, schema]) => {
		const { $schema: _, ...own } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
		return [name, own];
	});
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'What plan-indicators prints with --json',
		$defs: Object.fromEntries(definitions),
	};
}
