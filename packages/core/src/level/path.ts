import { oneOf } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import type { Indicator } from '../model/indicator.js';
import type { TargetKind } from '../model/target.js';
import { decimalYear } from '../time/decimal-year.js';
import { compounds } from './compounds.js';
import { finalYear } from './final-year.js';
import { incomparable, noBaseline, yearOutOfPeriod } from './refusal.js';
import { type Start, start } from './start.js';
import { level } from './target.js';

export type PathMethod = 'linear' | 'geometric';

export interface PathOptions {
	/** Geometric for growth and multiple, linear otherwise, unless told. */
	readonly method?: PathMethod;
	/** The user's own value in the base year, in the indicator's unit. */
	readonly baseline?: number;
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
 * linear b + (T − b)·k/n; geometric b·(T/b)^(k/n). With several horizons it passes through each.
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param when - A year (its end) or an ISO date, from the base year to the last target.
 * @returns The interpolated level in the indicator's unit, its method and its start.
 * @throws PlanError `no-baseline`, `not-numeric`, `year-out-of-period`, `sign-change`,
 * `unit-mismatch`, `unknown-option`, `not-a-number`
 * @example
 * path(indicator(qingpu14fyp, 'high-tech-enterprises'), 2023).value //=> 903.2
 */
export function path(
	indicator: Indicator,
	when: number | string,
	options: PathOptions = {},
): InterpolatedLevel {
	const year = decimalYear(when);
	const [first, ...horizons] = stations(indicator, options.baseline);
	const end = horizons.find((point) => point.year >= year);
	if (!end || year < first.year) {
		throw yearOutOfPeriod(indicator, year, { start: first.year, end: finalYear(indicator) });
	}
	const begin = horizons.findLast((point) => point.year < end.year) ?? first;
	const method = oneOf('method', options.method ?? usualMethod(end.kind), ['linear', 'geometric']);
	const share = (year - begin.year) / (end.year - begin.year);
	const value = between(begin.value, end.value, share, method);
	return { basis: 'interpolated', value, year, method, from: first };
}

interface Station {
	readonly year: number;
	readonly value: number;
	readonly kind: TargetKind;
}

/** The known points of a path: the start, then the level of each horizon after it. */
function stations(
	indicator: Indicator,
	baseline: number | undefined,
): readonly [Start, ...Station[]] {
	const from = start(indicator, baseline);
	const horizons = indicator.targets
		.filter((target, i, all) => all.findIndex(({ year }) => year === target.year) === i)
		.map((target) => {
			const { value } = level(indicator, target, target.year, from);
			if (target.kind === 'level' && target.cumulative) throw incomparable(indicator);
			return { year: target.year, value, kind: target.kind };
		})
		.sort((one, other) => one.year - other.year);
	if (!from) throw noBaseline(indicator);
	return [from, ...horizons];
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
