import type { Indicator } from '../model/indicator.js';

/**
 * The year an indicator's way begins: of its baseline, of its growth, or before the plan begins.
 *
 * @example
 * baseYear(indicator(qingpu14fyp, 'high-tech-enterprises')) //=> 2020
 */
export function baseYear({ baseline, targets, plan }: Indicator): number {
	if (baseline) return baseline.year;
	const [first] = targets;
	return 'baseYear' in first ? first.baseYear : plan.period.start - 1;
}
