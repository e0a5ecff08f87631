import { type Actual, type Indicator, isSum } from '@plan-indicators/core';

/**
 * What was typed as an actual: several are those of their years, and one alone of a target that is
 * added up over the plan's years is the sum so far.
 */
export function soFar(
	indicator: Indicator,
	actuals: readonly { readonly year: number; readonly value: number }[],
	baseline?: number,
): readonly Actual[] {
	const [only, ...others] = actuals;
	if (!only || others.length > 0) return actuals;
	const own = baseline === undefined ? undefined : { value: baseline };
	const adds = indicator.targets.some((target) => isSum(indicator, target, own));
	return adds ? [{ ...only, cumulative: true }] : actuals;
}
