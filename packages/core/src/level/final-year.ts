import type { Indicator } from '../model/indicator.js';

/**
 * The year of an indicator's last target.
 *
 * @example
 * finalYear(indicator(qingpu14fyp, 'high-tech-enterprises')) //=> 2025
 */
export function finalYear({ targets }: Indicator): number {
	return targets.reduce((last, { year }) => Math.max(last, year), targets[0].year);
}
