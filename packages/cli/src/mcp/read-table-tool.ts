import { type Plan, PlanError } from '@plan-indicators/core';
import { planFromTable } from '@plan-indicators/core/table';
import * as z from 'zod';
import { localized, statement } from './answered.js';
import { checked } from './checked.js';
import { objectSchema } from './object-schema.js';
import { sourcesOf } from './sources.js';
import type { Tool } from './tool.js';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const input = z.strictObject({
	rows: z.array(z.array(cell)).meta({
		description:
			'整张指标表，第一行或前几行是表头 / the whole table of indicators, its header among the first rows',
	}),
	name: z.string().optional().meta({ description: '表里没有写的规划名称 / name of the plan' }),
	period: z
		.object({ start: z.int(), end: z.int() })
		.optional()
		.meta({ description: '表里没有写的规划期 / first and last year of the plan' }),
});

const output = z.object({
	plan: z
		.object({
			id: z.string(),
			name: localized,
			period: z.looseObject({ start: z.number(), end: z.number() }),
		})
		.optional()
		.meta({ description: 'absent where no row can be read, or no period is to be had' }),
	indicators: z.array(
		z.object({
			name: localized,
			unit: z.string().optional(),
			direction: z.enum(['up', 'down', 'none']),
			statements: z.array(statement),
			inferred: z.array(z.string()).meta({ description: 'concluded from the words, not given' }),
		}),
	),
	problems: z.array(
		z.object({
			cell: z.string(),
			severity: z.enum(['error', 'warning']),
			code: z.string(),
			messages: localized,
		}),
	),
});

/** How a pasted table is understood, before anything is asked of it. */
export const readTableTool: Tool = {
	name: 'read_table',
	title: 'READ',
	description:
		'指标表被读成了什么：每个目标的含义、年份、方向、推定，以及每处问题的单元格 / how a table of indicators is understood: each target, what was inferred, every problem with its cell',
	inputSchema: objectSchema(input),
	outputSchema: objectSchema(output),
	answer: (args) => {
		const { rows, name, period } = checked(input, args);
		const { plan, problems } = planFromTable(rows, {
			...(name === undefined ? {} : { name }),
			...(period === undefined ? {} : { period }),
		});
		const [first] = problems;
		if (!plan && !first)
			throw new PlanError('invalid-plan', { zh: '表是空的', en: 'the table is empty' });
		return {
			...(plan ? { plan: { id: plan.id, name: plan.name, period: plan.period } } : {}),
			indicators: plan ? indicatorsOf(plan) : [],
			problems: problems.map(({ cell, severity, code, messages }) => ({
				cell,
				severity,
				code,
				messages,
			})),
		};
	},
};

function indicatorsOf(plan: Plan) {
	return plan.indicators.map((indicator) => {
		const { name, unit, direction, inferred = [] } = indicator;
		return {
			name,
			...(unit === undefined ? {} : { unit }),
			direction,
			statements: sourcesOf({ plan, indicator }).statements,
			inferred,
		};
	});
}
