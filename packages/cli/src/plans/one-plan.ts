import type { Plan } from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';
import type { ChosenPlans } from './chosen-plans.js';

/** The one plan a command is about: that of the file, or of the name. */
export function onePlan({ own, words, catalog }: ChosenPlans): Plan {
	const [name, ...others] = words;
	const [single, ...more] = own;
	if (others.length === 0 && name !== undefined) return catalog.plan(name);
	if (name === undefined && single && more.length === 0) return single;
	throw usageError(
		more.length > 0
			? `文件里有几个规划，请写明一个：${own.map(({ id }) => id).join('、')}`
			: '请写明一个规划：名称或文件',
		more.length > 0
			? `the file holds several plans, name one: ${own.map(({ id }) => id).join(', ')}`
			: 'name one plan, or its file',
		{ received: words },
	);
}
