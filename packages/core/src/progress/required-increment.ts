import { finite, positivePeriod, withinRange } from '../error/argument.js';

/**
 * The amount needed in every year from here to the target.
 *
 * (target − actual) / years
 *
 * @param actual - Value now, in any unit.
 * @param target - In the same unit.
 * @param years - Years that are left, above zero.
 * @returns In the same unit, a year; negative where the target lies below.
 * @throws PlanError `not-a-number`, `period-not-positive`, `overflow`
 * @example
 * requiredIncrement(880, 1000, 2) //=> 60
 */
export function requiredIncrement(actual: number, target: number, years: number): number {
	const missing = finite('target', target) - finite('actual', actual);
	return withinRange('requiredIncrement', missing / positivePeriod('years', years));
}
