import { finite, inTermsOf, positivePeriod, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { logRatio } from '../mathematics/log-ratio.js';

/**
 * Where the growth observed so far would lead.
 *
 * actual · (actual / baseline)^(yearsLeft / years)
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
	inTermsOf({ from: 'baseline', to: 'actual' }, () =>
		averageAnnualGrowth({ from: baseline, to: actual, years }),
	);
	if (actual === 0) throw nothingGrows();
	// Not (1 + rate)^yearsLeft, which has few digits left where the rate is near −1.
	const grown = actual * Math.exp((logRatio(baseline, actual) * yearsLeft) / years);
	return withinRange('project', grown === 0 ? Number.NaN : grown);
}

function nothingGrows(): PlanError {
	return new PlanError(
		'sign-change',
		{
			zh: '实际值为 0，没有可推算的增速',
			en: 'the actual is 0, and from nothing no growth can be carried on',
		},
		{ argument: 'actual', received: 0 },
	);
}
