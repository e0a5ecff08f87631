import type { Plan, PlanDefinition } from './plan.js';
import type { PlanReference } from './plan-reference.js';

/**
 * A plan as a typed constant.
 *
 * The ids stay literal: a reference to an id that the plan does not define is a compile error, and
 * so is `indicator(plan, id)` with an id it does not have. Nothing is checked at run time; a plan
 * that comes from a file goes through `parsePlan` of `@plan-indicators/core/schema`.
 *
 * @returns The plan, each indicator carrying a reference to it.
 * @example
 * definePlan({ ...qingpu14fyp, id: 'mine' }).id //=> 'mine'
 */
export function definePlan<
	const Id extends string,
	const IndicatorId extends string,
	const ObservationId extends string,
	const IndustryId extends string,
>(definition: PlanDefinition<Id, IndicatorId, ObservationId, IndustryId>): Plan<Id, IndicatorId> {
	const { id, name, shortName, scope, period } = definition;
	const plan: PlanReference = { id, name, shortName, scope, period };
	return {
		...definition,
		indicators: definition.indicators.map((indicator) => ({ ...indicator, plan })),
	};
}
