import { finite, inTermsOf } from '../error/argument.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';

/**
 * The average annual growth needed from here to the target.
 *
 * (target / actual)^(1/years) − 1
 *
 * @param given.actual - Value now, above zero, in any unit.
 * @param given.target - In the same unit.
 * @param given.years - Years that are left, above zero.
 * @returns A fraction a year; negative where the target lies below.
 * @throws PlanError `not-a-number`, `period-not-positive`, `zero-baseline`, `sign-change`, `overflow`
 * @example
 * requiredGrowth({ actual: 880, target: 1000, years: 2 }) //=> 0.066
 */
export function requiredGrowth({
	actual,
	target,
	years,
}: {
	readonly actual: number;
	readonly target: number;
	readonly years: number;
}): number {
	finite('actual', actual);
	finite('target', target);
	return inTermsOf({ from: 'actual', to: 'target' }, () =>
		averageAnnualGrowth({ from: actual, to: target, years }),
	);
}
