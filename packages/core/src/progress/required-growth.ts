import { finite, inTermsOf } from '../error/argument.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';

/**
 * The average annual growth needed from here to the target.
 *
 * (target / actual)^(1/years) − 1
 *
 * @param actual - Value now, above zero, in any unit.
 * @param target - In the same unit.
 * @param years - Years that are left, above zero.
 * @returns A fraction a year; negative where the target lies below.
 * @throws PlanError `not-a-number`, `period-not-positive`, `zero-baseline`, `sign-change`, `overflow`
 * @example
 * requiredGrowth(880, 1000, 2) //=> 0.066
 */
export function requiredGrowth(actual: number, target: number, years: number): number {
	finite('actual', actual);
	finite('target', target);
	return inTermsOf({ from: 'actual', to: 'target' }, () =>
		averageAnnualGrowth(actual, target, years),
	);
}
