import { bindsEveryYear, type Plan } from '@plan-indicators/core';
import { integer, type Table, tableOf, text } from '../table.js';
import { eachIndicator } from './each.js';

/**
 * In which years an actual counts: its own (0), and for growth of every year the next (1), whose
 * growth is on it.
 */
export function stepsTable(plans: readonly Plan[]): Table {
	return tableOf(
		'steps',
		['plan', 'indicator', 'step'],
		[
			text('plan', ({ plan }) => plan.id),
			text('indicator', ({ indicator }) => indicator.id),
			integer('step', ({ step }) => step),
		],
		eachIndicator(plans).flatMap(({ plan, indicator }) => {
			const growing = indicator.targets.some(
				(target) => target.kind === 'growth' && bindsEveryYear(target),
			);
			return (growing ? [0, 1] : [0]).map((step) => ({ plan, indicator, step }));
		}),
	);
}
