import type { Plan } from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';
import type { ChosenPlans } from './chosen-plans.js';

/** The names of a plan and of an indicator, as they were typed; of one plan file the indicator is enough. */
export function indicatorWords({
	own,
	words,
}: ChosenPlans): readonly [plan: string, indicator: string] {
	const [first, second] = words;
	const [single]: readonly Plan[] = own;
	if (first !== undefined && second === undefined && single && own.length === 1)
		return [single.id, first];
	if (first !== undefined && second !== undefined && words.length === 2) return [first, second];
	throw usageError(
		'请写明规划和指标，如：青浦 高新技术企业；名称中有空格时加引号',
		'name the plan and the indicator, such as: 青浦 高新技术企业; a name with spaces goes in quotes',
		{ received: words },
	);
}
