import { oneOf, positivePeriod, withinRange } from '../error/argument.js';
import { outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import type { Indicator } from '../model/indicator.js';
import type { Period } from '../model/plan-reference.js';
import type { Target, TargetKind } from '../model/target.js';
import { decimalYear } from '../time/decimal-year.js';
import { compounds } from './compounds.js';
import { ofKind } from './first-answer.js';
import { noBaseline, yearOutOfPeriod } from './refusal.js';
import { type GivenBaseline, type Start, start } from './start.js';
import { level } from './target.js';

export type PathMethod = 'linear' | 'geometric';

export interface PathOptions {
	/** Geometric for growth and multiple, linear otherwise, unless told. */
	readonly method?: PathMethod;
	/** The user's own value in the base year, in the indicator's unit. */
	readonly baseline?: GivenBaseline;
	/** Of several targets of one year, those of this kind. */
	readonly kind?: TargetKind;
}

/** A level between baseline and target, computed by us and stated by nobody. */
export interface InterpolatedLevel {
	readonly basis: 'interpolated';
	/** In the indicator's unit. */
	readonly value: number;
	/** A whole number is the end of the year. */
	readonly year: number;
	readonly method: PathMethod;
	/** The baseline it starts from, and whose that is. */
	readonly from: Start;
}

/**
 * Where an indicator would stand at a time if it moved evenly from baseline to target.
 *
 * linear b + (T − b)·k/n; geometric b·(T/b)^(k/n). With several horizons it passes through each; a sum
 * over the plan's years starts at 0.
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param when - A year (its end) or an ISO date, from the base year to the last target.
 * @returns The interpolated level in the indicator's unit, its method and its start.
 * @throws PlanError `no-baseline`, `not-numeric`, `year-out-of-period`, `sign-change`,
 * `unit-mismatch` (a baseline for a sum), `unknown-option`, `not-a-number`, `period-not-positive` (a
 * baseline of the target's own year), `overflow`
 * @example
 * path(indicator(qingpu14fyp, 'high-tech-enterprises'), 2023).value //=> 903.2
 */
export function path(
	indicator: Indicator,
	when: number | string,
	options: PathOptions = {},
): InterpolatedLevel {
	const year = decimalYear(when);
	const horizons = horizonsOf(indicator, options);
	const end = horizons.find((horizon) => horizon.year >= year && horizon.from.year <= year);
	if (!end) throw yearOutOfPeriod(indicator, year, covered(horizons));
	const { from } = end;
	const begin: Pick<Horizon, 'year' | 'value'> =
		horizons.findLast((each) => each.year < end.year && startsAlike(each.from, from)) ?? from;
	const method = oneOf('method', options.method ?? usualMethod(end.kind), ['linear', 'geometric']);
	const share = (year - begin.year) / positivePeriod('end − start', end.year - begin.year);
	const value = withinRange('path', between(begin.value, end.value, share, method));
	return { basis: 'interpolated', value, year, method, from };
}

/** A point that a path passes through, and where the way to it starts. */
interface Horizon {
	readonly year: number;
	readonly value: number;
	readonly kind: TargetKind;
	readonly from: Start;
}

/** The level of each horizon that can be computed, in the order of years. */
function horizonsOf(indicator: Indicator, { baseline, kind }: PathOptions): readonly Horizon[] {
	const [first, ...others] = ofKind(indicator, kind);
	const horizon = (target: Target): Horizon => {
		const from = start(indicator, target, baseline);
		const { value, year } = level(indicator, target, target.year, from);
		if (!from) throw noBaseline(indicator, target);
		return { year, value, kind: target.kind, from };
	};
	const answers = [first, ...others].map((target) => outcome(() => horizon(target)));
	const known = answers.flatMap((answer) => ('value' in answer ? [answer.value] : []));
	if (known.length === 0) return [horizon(first)];
	return known
		.filter((each, i) => known.findIndex(({ year }) => year === each.year) === i)
		.sort((one, other) => one.year - other.year);
}

function covered(horizons: readonly Horizon[]): Period {
	const ends = horizons.map(({ year }) => year);
	const starts = horizons.map(({ from }) => from.year);
	return { start: Math.min(...starts), end: Math.max(...ends) };
}

function startsAlike(one: Start, other: Start): boolean {
	return one.year === other.year && one.origin === other.origin;
}

function usualMethod(kind: TargetKind): PathMethod {
	return compounds(kind) ? 'geometric' : 'linear';
}

function between(from: number, to: number, share: number, method: PathMethod): number {
	if (share === 0) return from;
	if (share === 1) return to;
	if (method === 'linear') return from + (to - from) * share;
	if (from > 0 && to > 0) return from * (to / from) ** share;
	throw new PlanError(
		'sign-change',
		{
			zh: `几何路径要求两端的值都大于 0，收到的是 ${from} 和 ${to}；可用 linear`,
			en: `a geometric path needs two values above 0, but ${from} and ${to} came; linear would do`,
		},
		{ argument: 'method', received: 'geometric' },
	);
}
