import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { nearest } from './nearest.js';
import { unknownIndicator } from './refusal.js';

/**
 * An indicator of a plan by its id.
 *
 * An id the plan does not have is a compile error; text typed by a person goes through a catalog.
 *
 * @throws PlanError `unknown-indicator`
 * @example
 * indicator(qingpu14fyp, 'high-tech-enterprises').name.zh //=> '高新技术企业'
 */
export function indicator<IndicatorId extends string>(
	plan: Plan<string, IndicatorId>,
	id: NoInfer<IndicatorId>,
): Indicator<IndicatorId> {
	const found = plan.indicators.find((candidate) => candidate.id === id);
	if (found) return found;
	throw unknownIndicator(String(id), () =>
		nearest(
			String(id),
			plan.indicators.map((each) => each.id),
		),
	);
}
