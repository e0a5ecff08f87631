import { finite } from '../error/argument.js';
import { assertNever } from '../error/assert-never.js';
import { PlanError } from '../error/plan-error.js';
import { grow } from '../mathematics/grow.js';
import type { Indicator } from '../model/indicator.js';
import { numberOf } from '../model/number-of.js';
import type { Target } from '../model/target.js';
import { convert } from '../unit/convert.js';
import { baseYear } from './base-year.js';
import { finalYear } from './final-year.js';
import { noBaseline, notNumeric, notStated, period, yearOutOfPeriod } from './refusal.js';
import { type Start, start } from './start.js';

/** A level that the plan states, in words or by a rate on its own baseline. */
export interface StatedLevel {
	readonly basis: 'stated';
	/** In the indicator's unit; of a range the lower end. */
	readonly value: number;
	readonly year: number;
	/** The upper end of a range. */
	readonly max?: number;
	/** For a yearly amount: what it adds up to over the plan's years. */
	readonly cumulative?: number;
	/** How the value follows from the printed figures, where it is not itself printed. */
	readonly formula?: string;
	/** The promise it comes from, with comparator, strength and source. */
	readonly target: Target;
}

/**
 * The level a plan promises for a year.
 *
 * | kind | final year | a year between |
 * |---|---|---|
 * | level | value | not stated |
 * | growth | baseline · (1 + rate)^n; `total`: baseline · (1 + rate) | only `everyYear` |
 * | multiple | factor · baseline | not stated |
 * | increment | baseline + amount; of a flow the amount | not stated |
 * | perYear, maintain | amount, bound | the same |
 * | range | min | not stated |
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param year - A year with a target of its own; the last one unless told.
 * @returns The level in the indicator's unit, never an interpolated one: those come from `path`.
 * @throws PlanError `not-stated`, `no-baseline`, `not-numeric`, `year-out-of-period`, `not-a-number`,
 * `unit-mismatch` (an increment in another unit), `overflow`
 * @example
 * target(indicator(qingpu14fyp, 'high-tech-enterprises')).value //=> 1000
 */
export function target(indicator: Indicator, year: number = finalYear(indicator)): StatedLevel {
	const chosen = targetFor(indicator, finite('year', year));
	return level(indicator, chosen, year, start(indicator));
}

/** The target that speaks of a year: its own, or one that binds every year up to a later one. */
export function targetFor(indicator: Indicator, year: number): Target {
	const own = indicator.targets.find((target) => target.year === year);
	if (own) return own;
	const within = period(indicator);
	if (year < within.start || year > within.end) throw yearOutOfPeriod(indicator, year);
	const yearly = Number.isInteger(year) && year > baseYear(indicator);
	const binding = indicator.targets.find((target) => target.year > year && bindsEveryYear(target));
	if (yearly && binding) return binding;
	const inNumbers = indicator.targets.some((target) => numberOf(target) !== undefined);
	throw inNumbers ? notStated(indicator, year) : notNumeric(indicator);
}

function bindsEveryYear(target: Target): boolean {
	const { kind } = target;
	return (
		kind === 'perYear' || kind === 'maintain' || (kind === 'growth' && target.mode === 'everyYear')
	);
}

/** What a target comes to in a year, from a start that the plan or the user gives. */
export function level(
	indicator: Indicator,
	target: Target,
	year: number,
	from: Start | undefined,
): StatedLevel {
	const stated = { basis: 'stated', year, target } as const;
	switch (target.kind) {
		case 'level':
			return { ...stated, value: target.value };
		case 'growth': {
			const base = known(indicator, from, target.baseYear);
			const years = target.mode === 'total' ? 1 : year - base.year;
			const formula = `${base.value} × (1 + ${target.rate})${years === 1 ? '' : `^${years}`}`;
			return { ...stated, value: grow(base.value, target.rate, years), formula };
		}
		case 'multiple': {
			const base = known(indicator, from, target.baseYear);
			const formula = `${base.value} × ${target.factor}`;
			return { ...stated, value: base.value * target.factor, formula };
		}
		case 'increment': {
			const amount = inUnitOf(indicator, target.amount, target.unit);
			if (indicator.temporality === 'flow') return { ...stated, value: amount };
			const base = known(indicator, from, baseYear(indicator));
			const formula = `${base.value} ${amount < 0 ? '−' : '+'} ${Math.abs(amount)}`;
			return { ...stated, value: base.value + amount, formula };
		}
		case 'perYear': {
			const years = target.year - indicator.plan.period.start + 1;
			return { ...stated, value: target.amount, cumulative: target.amount * years };
		}
		case 'maintain':
			return { ...stated, value: target.bound };
		case 'range':
			return { ...stated, value: target.min, max: target.max };
		case 'relative':
		case 'trend':
		case 'qualitative':
			throw notNumeric(indicator);
		default:
			return assertNever(target);
	}
}

/** The start, if there is one and it is of the year the target counts from. */
function known(indicator: Indicator, from: Start | undefined, year: number): Start {
	if (from?.year !== year) throw noBaseline(indicator, year);
	return from;
}

function inUnitOf({ unit }: Indicator, amount: number, printed: string | undefined): number {
	if (printed === undefined || printed === unit) return amount;
	if (printed === '百分点' && unit === '%') return amount;
	if (unit !== undefined) return convert(amount, printed, unit);
	throw new PlanError(
		'unit-mismatch',
		{
			zh: `指标没有单位，增量的单位却是 ${printed}`,
			en: `the indicator has no unit, but its increment is in ${printed}`,
		},
		{ argument: 'unit', received: printed },
	);
}
