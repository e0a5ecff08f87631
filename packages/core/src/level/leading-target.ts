import { outcome } from '../error/outcome.js';
import type { Indicator } from '../model/indicator.js';
import type { Target } from '../model/target.js';
import { finalYear } from './final-year.js';
import { target } from './target.js';

/**
 * The target that speaks for an indicator: the one whose level `target` gives, or else the first of the year.
 *
 * A table may state a mid-term target before the one of the plan's end.
 *
 * @param year - The last one with a target unless told, also where the year told has none.
 * @example
 * leadingTarget(indicator(qingpu14fyp, 'high-tech-enterprises')).year //=> 2025
 */
export function leadingTarget(indicator: Indicator, year?: number): Target {
	const last = finalYear(indicator);
	const answer = outcome(() => target(indicator, year ?? last).target);
	if ('value' in answer) return answer.value;
	const { targets } = indicator;
	const ofYear = (asked?: number) => targets.find((each) => each.year === asked);
	return ofYear(year) ?? ofYear(last) ?? targets[0];
}
