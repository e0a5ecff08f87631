import type { Indicator } from '../model/indicator.js';
import type { TargetKind } from '../model/target.js';
import { baseYear } from './base-year.js';
import { ofKind, type Targets } from './first-answer.js';
import { yearOutOfPeriod } from './refusal.js';

/**
 * The targets that an actual of a time is judged by: those of the next horizon whose way has begun, or of
 * the last; of several the first that can answer leads.
 *
 * @param time - In years; a whole number is the end of the year.
 * @throws PlanError `year-out-of-period` where no way has begun, `unknown-option` (no target of the kind)
 * @example
 * targetsAt(indicator(qingpu14fyp, 'high-tech-enterprises'), 2023)[0].year //=> 2025
 */
export function targetsAt(indicator: Indicator, time: number, kind?: TargetKind): Targets {
	const begun = ofKind(indicator, kind).filter((target) => baseYear(indicator, target) <= time);
	const years = begun.map(({ year }) => year).sort((one, other) => one - other);
	const next = years.find((year) => year >= time) ?? years.at(-1);
	const [first, ...others] = begun.filter(({ year }) => year === next);
	if (!first) throw yearOutOfPeriod(indicator, time);
	return [first, ...others];
}
