import { finite, positivePeriod, withinRange } from '../error/argument.js';

/**
 * The amount needed in every year from here to the target.
 *
 * (target − actual) / years
 *
 * @param given.actual - Value now, in any unit.
 * @param given.target - In the same unit.
 * @param given.years - Years that are left, above zero.
 * @returns In the same unit, a year; negative where the target lies below.
 * @throws PlanError `not-a-number`, `period-not-positive`, `overflow`
 * @example
 * requiredIncrement({ actual: 880, target: 1000, years: 2 }) //=> 60
 */
export function requiredIncrement({
	actual,
	target,
	years,
}: {
	readonly actual: number;
	readonly target: number;
	readonly years: number;
}): number {
	const missing = finite('target', target) - finite('actual', actual);
	return withinRange('requiredIncrement', missing / positivePeriod('years', years));
}
