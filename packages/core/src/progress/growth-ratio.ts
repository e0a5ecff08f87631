import {
	directions,
	finite,
	inTermsOf,
	oneOf,
	positivePeriod,
	withinRange,
} from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';

/**
 * Observed growth against the growth that the target asks for.
 *
 * observed CAGR / |required CAGR|, with the sign turned where less is better.
 *
 * @param given.baseline - Value in the base year, above zero, in any unit.
 * @param given.actual - Value now, in the same unit.
 * @param given.target - Value in the target year, in the same unit.
 * @param given.years - Years from the base to now, above zero.
 * @param given.allYears - Years from the base to the target, above zero.
 * @param given.direction - `up` unless told.
 * @returns 1 where growth is as asked for; negative where it goes the wrong way.
 * @throws PlanError `not-a-number`, `baseline-equals-target`, `period-not-positive`,
 * `zero-baseline`, `sign-change`, `overflow`, `unknown-option`
 * @see Open SDG, Automated progress measurement, methodology 1 with a target
 * @example
 * growthRatio({ baseline: 5, actual: 6, target: 9, years: 1, allYears: 15 }) //=> 5.0045
 */
export function growthRatio({
	baseline,
	actual,
	target,
	years,
	allYears,
	direction = 'up',
}: {
	readonly baseline: number;
	readonly actual: number;
	readonly target: number;
	readonly years: number;
	readonly allYears: number;
	readonly direction?: 'up' | 'down';
}): number {
	oneOf('direction', direction, directions);
	finite('baseline', baseline);
	finite('actual', actual);
	finite('target', target);
	positivePeriod('years', years);
	positivePeriod('allYears', allYears);
	const required = inTermsOf({ from: 'baseline', to: 'target' }, () =>
		averageAnnualGrowth({ from: baseline, to: target, years: allYears }),
	);
	const observed = inTermsOf({ to: 'actual' }, () =>
		averageAnnualGrowth({ from: baseline, to: actual, years }),
	);
	if (required === 0) {
		throw new PlanError(
			'baseline-equals-target',
			{
				zh: `基期值与目标值相同（${target}），不要求增长`,
				en: `the baseline equals the target (${target}), so no growth is asked for`,
			},
			{ argument: 'target', received: target },
		);
	}
	const ratio = observed / Math.abs(required);
	return withinRange('growthRatio', direction === 'up' ? ratio : 0 - ratio);
}
