import { finite, inTermsOf, positivePeriod } from '../error/argument.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { grow } from '../mathematics/grow.js';

/**
 * Where the growth observed so far would lead.
 *
 * actual · (1 + observed CAGR)^yearsLeft
 *
 * @param baseline - Value in the base year, above zero, in any unit.
 * @param actual - Value now, above zero, in the same unit.
 * @param years - Years from the base to now, above zero.
 * @param yearsLeft - Years from now on.
 * @returns The value then, in the same unit.
 * @throws PlanError `not-a-number`, `period-not-positive`, `zero-baseline`, `sign-change`, `overflow`
 * @example
 * project(758, 880, 3, 2) //=> 972.06
 */
export function project(
	baseline: number,
	actual: number,
	years: number,
	yearsLeft: number,
): number {
	finite('baseline', baseline);
	finite('actual', actual);
	positivePeriod('years', years);
	finite('yearsLeft', yearsLeft);
	const rate = inTermsOf({ from: 'baseline', to: 'actual' }, () =>
		averageAnnualGrowth(baseline, actual, years),
	);
	return inTermsOf({ rate: 'actual' }, () => grow(actual, rate, yearsLeft));
}
