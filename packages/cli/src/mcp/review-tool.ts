import {
	type Actual,
	type Catalog,
	type MethodId,
	methods,
	PlanError,
	review,
} from '@plan-indicators/core';
import { parseActuals } from '@plan-indicators/core/schema';
import { actualsFromTable } from '@plan-indicators/core/table';
import { reviewRecord, reviewSchema } from '@plan-indicators/files';
import * as z from 'zod';
import { checked } from './checked.js';
import { objectSchema } from './object-schema.js';
import type { Tool } from './tool.js';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const input = z.strictObject({
	plan: z.string().meta({ description: '规划的名称、区名或 id / name or id of a plan' }),
	actuals: z
		.union([z.record(z.string(), z.array(z.looseObject({}))), z.array(z.array(cell))])
		.meta({
			description:
				'实际值：按指标名称 {"高新技术企业":[{"year":2023,"value":880}]}，或带表头的表 [["指标","2022","2023"],["高新技术企业",838,880]] / actuals by indicator, or a table with its header',
		}),
	year: z
		.number()
		.optional()
		.meta({ description: '评价到哪一年末 / the end of the year to review' }),
	method: z.enum(Object.keys(methods)).optional(),
	order: z.enum(['plan', 'need']).optional(),
});

/** Every indicator of a plan at one time. */
export const reviewTool: Tool = {
	name: 'review',
	title: 'REVIEW',
	description:
		'用实际值评价规划的全部指标（中期评估、总结评估）：每项的评价或不能评价的原因、汇总、一句话 / every indicator of a plan judged by actuals: a status each or why there is none, a tally, a sentence',
	inputSchema: objectSchema(input),
	outputSchema: objectSchema(reviewSchema),
	answer: (args, catalog) => {
		const { plan, actuals, year, method, order } = checked(input, args);
		const of = catalog.plan(plan);
		return {
			...reviewRecord(
				review(of, read(actuals, catalog, plan), {
					...(year === undefined ? {} : { year }),
					...(isMethod(method) ? { method } : {}),
					...(order === undefined ? {} : { order }),
				}),
			),
		};
	},
};

function read(
	given: z.infer<typeof input>['actuals'],
	catalog: Catalog,
	plan: string,
): Readonly<Record<string, readonly Actual[]>> {
	if (!isTable(given)) return parseActuals(given);
	const { actuals, problems } = actualsFromTable(given, { plan: catalog.plan(plan) });
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return actuals;
	const said = (language: 'zh' | 'en') =>
		errors.map(({ cell, messages }) => `${cell} ${messages[language]}`).join('; ');
	throw new PlanError(
		'not-a-number',
		{ zh: said('zh'), en: said('en') },
		{ argument: 'actuals', received: errors.map(({ cell }) => cell) },
	);
}

function isTable(given: z.infer<typeof input>['actuals']): given is z.infer<typeof cell>[][] {
	return Array.isArray(given);
}

function isMethod(method: string | undefined): method is MethodId {
	return method !== undefined && method in methods;
}
