import { finite } from '../error/argument.js';
import type { Indicator } from '../model/indicator.js';
import type { Target } from '../model/target.js';
import type { Origin } from '../wording/words.js';
import { baseYear } from './base-year.js';
import { incomparable } from './refusal.js';

/** The point a path begins at, and whose figure it is. */
export interface Start {
	readonly year: number;
	/** In the indicator's unit. */
	readonly value: number;
	/**
	 * The plan's baseline or the user's; the 0 that a sum over the plan's years starts at; the 100 of
	 * an index, where only rates of growth are known.
	 */
	readonly origin: Origin;
}

/** The user's own baseline: a value in the year the target counts from, or in a year that is named. */
export type GivenBaseline = number | { readonly year: number; readonly value: number };

/**
 * @param target - One of the indicator's.
 * @param given - In place of the plan's baseline, in the indicator's unit.
 * @returns Where the way to the target starts; undefined where neither the plan nor the user says.
 * @throws PlanError `not-a-number`; `unit-mismatch` for a baseline of a sum, which starts at 0
 */
export function start(
	indicator: Indicator,
	target: Target,
	given?: GivenBaseline,
): Start | undefined {
	const supplied = given === undefined ? undefined : point(indicator, target, given);
	if (isSum(indicator, target, supplied)) {
		if (supplied && supplied.value !== 0) throw incomparable(indicator);
		return { year: indicator.plan.period.start - 1, value: 0, origin: 'sum' };
	}
	const { baseline } = indicator;
	if (supplied) return { ...supplied, origin: 'user' };
	return baseline && { year: baseline.year, value: baseline.value, origin: 'plan' };
}

/**
 * Whether a target is an amount added up over the plan's years, from 0: a figure in 〔 〕, or an
 * addition to a flow that has no level to be added to (新增13万个).
 *
 * @example
 * isSum(indicator(qingpu14fyp, 'high-tech-enterprises'), qingpu14fyp.indicators[0].targets[0]) //=> false
 */
export function isSum(
	{ temporality, baseline }: Indicator,
	target: Target,
	supplied?: { readonly value: number },
): boolean {
	if (target.kind === 'level') return target.cumulative === true;
	if (target.kind !== 'increment' || temporality !== 'flow' || target.amount < 0) return false;
	return supplied ? supplied.value === 0 : !baseline;
}

function point(indicator: Indicator, target: Target, given: GivenBaseline) {
	if (typeof given === 'object' && given !== null) {
		return { year: finite('baseline', given.year), value: finite('baseline', given.value) };
	}
	return { year: baseYear(indicator, target), value: finite('baseline', given) };
}
