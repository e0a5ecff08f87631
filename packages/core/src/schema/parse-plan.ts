import type * as z from 'zod';
import { printed } from '../error/argument.js';
import { type Issue, PlanError } from '../error/plan-error.js';
import { definePlan } from '../model/define-plan.js';
import type { Plan } from '../model/plan.js';
import { planSchema } from './plan-schema.js';

/**
 * A plan from data that nobody has checked yet, such as a JSON file.
 *
 * @param data - What `JSON.parse` gave; one entry of `plans.json`, or a plan of the user's own.
 * @returns The plan, ready for `createCatalog`.
 * @throws PlanError `invalid-plan` with everything that is wrong: path, expected, received. Ids, references
 * and the order of years are looked at once every field is what it should be
 * @example
 * parsePlan(JSON.parse(JSON.stringify(qingpu14fyp))).id //=> 'qingpu-14fyp'
 */
export function parsePlan(data: unknown): Plan {
	const result = planSchema.safeParse(data);
	if (result.success) return definePlan(result.data);
	const issues = result.error.issues.flatMap((issue) => issuesOf(issue, data));
	const list = issues.map(({ path, expected, received }) => ({
		zh: `${path || '整体'}：应为 ${expected}，收到的是 ${received}`,
		en: `${path || 'plan'}: expected ${expected}, received ${received}`,
	}));
	throw new PlanError(
		'invalid-plan',
		{
			zh: `规划数据有 ${issues.length} 处错误：${list.map(({ zh }) => zh).join('；')}`,
			en: `the plan has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}: ${list.map(({ en }) => en).join('; ')}`,
		},
		{ issues },
	);
}

function issuesOf(issue: z.core.$ZodIssue, data: unknown): readonly Issue[] {
	const path = issue.path.map(String).join('.');
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			path: [...issue.path, key].map(String).join('.'),
			expected: 'no such field',
			received: printed(at(data, [...issue.path, key])),
		}));
	}
	return [{ path, expected: expected(issue), received: printed(at(data, issue.path)) }];
}

function expected(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected;
		case 'invalid_value':
			return listed(issue.values);
		case 'invalid_union':
			return 'options' in issue && Array.isArray(issue.options)
				? listed(issue.options)
				: issue.message;
		case 'too_small':
			return `${size[issue.origin] ?? ''} ${issue.inclusive ? '≥' : '>'} ${issue.minimum}`.trim();
		case 'too_big':
			return `${size[issue.origin] ?? ''} ${issue.inclusive ? '≤' : '<'} ${issue.maximum}`.trim();
		case 'custom':
			return typeof issue.params?.expected === 'string' ? issue.params.expected : issue.message;
		default:
			return issue.message;
	}
}

/** What a bound is a bound of; of a number the number itself. */
const size: Readonly<Record<string, string>> = { string: 'length', array: 'items' };

function listed(values: readonly unknown[]): string {
	return values.map((value) => JSON.stringify(value)).join(' | ');
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		data,
	);
}
