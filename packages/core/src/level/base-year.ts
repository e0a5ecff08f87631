import type { Indicator } from '../model/indicator.js';
import type { Target } from '../model/target.js';

/**
 * The year an indicator's way begins: of its growth, of its baseline, or before the plan begins.
 *
 * @param target - One of the indicator's, whose own base year is asked for.
 * @example
 * baseYear(indicator(qingpu14fyp, 'high-tech-enterprises')) //=> 2020
 */
export function baseYear({ baseline, targets, plan }: Indicator, target?: Target): number {
	if (target && 'baseYear' in target) return target.baseYear;
	if (baseline) return baseline.year;
	const counted = target ?? targets[0];
	return 'baseYear' in counted ? counted.baseYear : plan.period.start - 1;
}
