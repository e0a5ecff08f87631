import { finite, inTermsOf, positivePeriod } from '../error/argument.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { grow } from '../mathematics/grow.js';

/**
 * Where the growth observed so far would lead.
 *
 * actual · (1 + observed CAGR)^yearsLeft
 *
 * @param given.baseline - Value in the base year, above zero, in any unit.
 * @param given.actual - Value now, above zero, in the same unit.
 * @param given.years - Years from the base to now, above zero.
 * @param given.yearsLeft - Years from now on.
 * @returns The value then, in the same unit.
 * @throws PlanError `not-a-number`, `period-not-positive`, `zero-baseline`, `sign-change`, `overflow`
 * @example
 * project({ baseline: 758, actual: 880, years: 3, yearsLeft: 2 }) //=> 972.06
 */
export function project({
	baseline,
	actual,
	years,
	yearsLeft,
}: {
	readonly baseline: number;
	readonly actual: number;
	readonly years: number;
	readonly yearsLeft: number;
}): number {
	finite('baseline', baseline);
	finite('actual', actual);
	positivePeriod('years', years);
	finite('yearsLeft', yearsLeft);
	const rate = inTermsOf({ from: 'baseline', to: 'actual' }, () =>
		averageAnnualGrowth({ from: baseline, to: actual, years }),
	);
	return inTermsOf({ rate: 'actual' }, () => grow({ base: actual, rate, years: yearsLeft }));
}
