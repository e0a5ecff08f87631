import type { Indicator } from '../model/indicator.js';
import { finalYear } from './final-year.js';
import { type InterpolatedLevel, type PathOptions, path } from './path.js';

/**
 * The path of an indicator at the end of each year, from its base year to its last target.
 *
 * @returns One interpolated level a year, the baseline first.
 * @throws PlanError as {@link path}
 * @example
 * trajectory(indicator(qingpu14fyp, 'rd-expenditure')).length //=> 6
 */
export function trajectory(
	indicator: Indicator,
	options: PathOptions = {},
): readonly InterpolatedLevel[] {
	const last = finalYear(indicator);
	const first = path(indicator, last, options).from.year;
	const years = last - first + 1;
	return Array.from({ length: years }, (_, i) => path(indicator, first + i, options));
}
