import type { Indicator } from '../model/indicator.js';
import { requiredIncrement } from '../progress/required-increment.js';
import { compounds } from './compounds.js';
import { finalYear } from './final-year.js';
import { noBaseline } from './refusal.js';
import { start } from './start.js';
import { level, targetFor } from './target.js';

/**
 * What an indicator in % or ‰ is to gain a year, in points: (T − b)/n. A rate of growth of a
 * percentage is easily taken for that: 24.7 → 30 is 3.96 % a year and 1.06 points.
 *
 * @param options.year - The horizon; the last target unless told.
 * @param options.baseline - The user's own value in the base year, in the indicator's unit.
 * @returns Percentage points a year (per mille points for ‰); undefined where the indicator is in
 * another unit, or its target itself is a rate or a multiple.
 * @throws PlanError `no-baseline`, `not-numeric`, `not-stated`, `year-out-of-period`,
 * `period-not-positive`, `not-a-number`, `overflow`
 * @example
 * growthInPoints(indicator(qingpu14fyp, 'strategic-emerging-industries-share')) //=> 1.06
 */
export function growthInPoints(
	indicator: Indicator,
	options: { readonly year?: number; readonly baseline?: number } = {},
): number | undefined {
	const { year = finalYear(indicator), baseline } = options;
	const target = targetFor(indicator, year);
	if (!inShares(indicator) || compounds(target.kind)) return undefined;
	const from = start(indicator, baseline);
	const { value } = level(indicator, target, year, from);
	if (!from) throw noBaseline(indicator);
	return requiredIncrement(from.value, value, year - from.year);
}

function inShares({ unit }: Indicator): boolean {
	return unit === '%' || unit === '‰';
}
