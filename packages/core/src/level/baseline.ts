import type { Baseline, Indicator } from '../model/indicator.js';
import { noBaseline } from './refusal.js';

/**
 * What the plan says the indicator was before it began.
 *
 * @returns The printed value, its year and its wording, in the indicator's unit.
 * @throws PlanError `no-baseline`, naming what the plan states instead
 * @example
 * baseline(indicator(qingpu14fyp, 'high-tech-enterprises')).value //=> 758
 */
export function baseline(indicator: Indicator): Baseline {
	if (!indicator.baseline) throw noBaseline(indicator);
	return indicator.baseline;
}
