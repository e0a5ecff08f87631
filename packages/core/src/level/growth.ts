import { finite } from '../error/argument.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import type { Indicator } from '../model/indicator.js';
import type { Target, TargetKind } from '../model/target.js';
import { finalYear } from './final-year.js';
import { firstAnswer } from './first-answer.js';
import { noBaseline, sumHasNoGrowth } from './refusal.js';
import { type GivenBaseline, type Start, start } from './start.js';
import { level, targetsFor } from './target.js';

/** The growth a target asks for. */
export interface TargetGrowth {
	/** Printed in the plan, or implied by its figures. */
	readonly basis: 'stated' | 'implied';
	/** A fraction a year: 0.15 is 15 %. */
	readonly rate: number;
	/** The same way in percentage (per-mille) points a year, where the indicator is itself in % or ‰. */
	readonly points?: number;
	/** The years it is to last. */
	readonly years: number;
	/** The baseline it was computed from, and whose that is. */
	readonly from?: Start;
}

/**
 * The average annual growth a target asks for.
 *
 * As printed for a yearly rate; (1 + rate)^(1/n) − 1 for the growth of a whole period;
 * factor^(1/n) − 1 for a multiple; else from the baseline to the target's level.
 *
 * @param options.year - The horizon; the last target unless told.
 * @param options.baseline - The user's own value in the base year, in the indicator's unit.
 * @param options.kind - Of several targets of the year, the one of this kind.
 * @returns A fraction a year, and whether the plan states or implies it.
 * @throws PlanError `no-baseline`, `not-numeric`, `not-stated`, `year-out-of-period`, `zero-baseline` (a
 * sum over the plan's years starts at 0), `sign-change`, `unit-mismatch`, `not-a-number`, `overflow`
 * @example
 * growth(indicator(qingpu14fyp, 'high-tech-enterprises')).rate //=> 0.05698
 */
export function growth(
	indicator: Indicator,
	options: {
		readonly year?: number;
		readonly baseline?: GivenBaseline;
		readonly kind?: TargetKind;
	} = {},
): TargetGrowth {
	const { year = finalYear(indicator), baseline } = options;
	const targets = targetsFor(indicator, finite('year', year), options.kind);
	return firstAnswer(targets, (target) => growthOf(indicator, target, year, baseline));
}

function growthOf(
	indicator: Indicator,
	target: Target,
	year: number,
	baseline: GivenBaseline | undefined,
): TargetGrowth {
	if (target.kind === 'growth') {
		const years = year - target.baseYear;
		return target.mode === 'total'
			? {
					basis: 'implied',
					rate: averageAnnualGrowth({ from: 1, to: 1 + target.rate, years }),
					years,
				}
			: { basis: 'stated', rate: target.rate, years };
	}
	if (target.kind === 'multiple') {
		const years = year - target.baseYear;
		return {
			basis: 'implied',
			rate: averageAnnualGrowth({ from: 1, to: target.factor, years }),
			years,
		};
	}
	const from = start(indicator, target, baseline);
	const { value } = level(indicator, target, year, from);
	if (!from) throw noBaseline(indicator, target);
	if (from.origin === 'sum') throw sumHasNoGrowth(indicator);
	const years = year - from.year;
	const rate = averageAnnualGrowth({ from: from.value, to: value, years });
	const inPoints = indicator.unit === '%' || indicator.unit === '‰';
	const points = inPoints ? { points: (value - from.value) / years } : {};
	return { basis: 'implied', rate, ...points, years, from };
}
