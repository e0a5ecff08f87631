import type { Indicator, Plan, Target } from '@plan-indicators/core';

/** A target of an indicator of a plan, counted from 1. */
export interface Place {
	readonly plan: Plan;
	readonly indicator: Indicator;
	readonly target: Target;
	readonly ordinal: number;
}

export function eachIndicator(
	plans: readonly Plan[],
): readonly Omit<Place, 'target' | 'ordinal'>[] {
	return plans.flatMap((plan) => plan.indicators.map((indicator) => ({ plan, indicator })));
}

export function eachTarget(plans: readonly Plan[]): readonly Place[] {
	return eachIndicator(plans).flatMap(({ plan, indicator }) =>
		indicator.targets.map((target, i) => ({ plan, indicator, target, ordinal: i + 1 })),
	);
}
