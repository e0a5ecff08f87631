import { finite, withinRange } from '../error/argument.js';
import { assertNever } from '../error/assert-never.js';
import { PlanError } from '../error/plan-error.js';
import { grow } from '../mathematics/grow.js';
import type { Indicator } from '../model/indicator.js';
import type { Target, TargetKind } from '../model/target.js';
import { convert } from '../unit/convert.js';
import { baseYear } from './base-year.js';
import { bindsEveryYear } from './binds-every-year.js';
import { finalYear } from './final-year.js';
import { firstAnswer, ofKind, type Targets } from './first-answer.js';
import { numberOf } from './number-of.js';
import { noBaseline, notNumeric, notStated, period, yearOutOfPeriod } from './refusal.js';
import { type Start, start } from './start.js';

/** A level that the plan states, in words or by a rate on its own baseline. */
export interface StatedLevel {
	readonly basis: 'stated';
	/** In the indicator's unit; of a range the end that keeps it: the lower, or the upper where less is better. */
	readonly value: number;
	readonly year: number;
	/** The other end of a range. */
	readonly max?: number;
	readonly min?: number;
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
 * | increment | baseline + amount; of a flow without baseline the amount | not stated |
 * | perYear, maintain | amount, bound | the same |
 * | range | min; where less is better max | not stated |
 *
 * Of several targets of the year it is the first that can answer.
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param year - A year with a target of its own; the last one unless told.
 * @param options.kind - Of several targets of the year, the one of this kind.
 * @returns The level in the indicator's unit, never an interpolated one: those come from `path`.
 * @throws PlanError `not-stated`, `no-baseline`, `not-numeric`, `year-out-of-period`, `not-a-number`,
 * `zero-baseline`, `sign-change` (growth of what is not above 0), `unit-mismatch` (an increment in another
 * unit), `unknown-option` (no target of the kind), `overflow`
 * @example
 * target(indicator(qingpu14fyp, 'high-tech-enterprises')).value //=> 1000
 */
export function target(
	indicator: Indicator,
	year: number = finalYear(indicator),
	options: { readonly kind?: TargetKind } = {},
): StatedLevel {
	const chosen = targetsFor(indicator, finite('year', year), options.kind);
	return firstAnswer(chosen, (each) => level(indicator, each, year, start(indicator, each)));
}

/** The targets that speak of a year: its own, or those that bind every year up to a later one. */
export function targetsFor(indicator: Indicator, year: number, kind?: TargetKind): Targets {
	const targets = ofKind(indicator, kind);
	const [own, ...others] = targets.filter((target) => target.year === year);
	if (own) return [own, ...others];
	const within = period(indicator);
	if (year < within.start || year > within.end) throw yearOutOfPeriod(indicator, year);
	const yearly = Number.isInteger(year) && year > baseYear(indicator);
	const binding = targets.find((target) => target.year > year && bindsEveryYear(target));
	if (yearly && binding) return [binding];
	const inNumbers = targets.some((target) => numberOf(target) !== undefined);
	throw inNumbers ? notStated(indicator, year) : notNumeric(indicator);
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
			const base = positive(known(indicator, from, target));
			const years = target.mode === 'total' ? 1 : year - base.year;
			const formula = `${base.value} × (1 + ${target.rate})${years === 1 ? '' : `^${years}`}`;
			return { ...stated, value: grow({ base: base.value, rate: target.rate, years }), formula };
		}
		case 'multiple': {
			const base = positive(known(indicator, from, target));
			const formula = `${base.value} × ${target.factor}`;
			return { ...stated, value: withinRange('target', base.value * target.factor), formula };
		}
		case 'increment': {
			const amount = inUnitOf(indicator, target.amount, target.unit);
			if (from?.origin === 'sum') return { ...stated, value: amount };
			const base = known(indicator, from, target);
			const formula = `${base.value} ${amount < 0 ? '−' : '+'} ${Math.abs(amount)}`;
			return { ...stated, value: withinRange('target', base.value + amount), formula };
		}
		case 'perYear': {
			const years = target.year - indicator.plan.period.start + 1;
			const cumulative = withinRange('target', target.amount * years);
			return { ...stated, value: target.amount, cumulative };
		}
		case 'maintain':
			return { ...stated, value: target.bound };
		case 'range':
			return indicator.direction === 'down'
				? { ...stated, value: target.max, min: target.min }
				: { ...stated, value: target.min, max: target.max };
		case 'relative':
		case 'trend':
		case 'qualitative':
			throw notNumeric(indicator);
		default:
			return assertNever(target);
	}
}

/** The start, if there is one and it is of the year the target counts from. */
function known(indicator: Indicator, from: Start | undefined, target: Target): Start {
	if (from?.year !== baseYear(indicator, target)) throw noBaseline(indicator, target);
	return from;
}

/** Growth from 0 or from below has no meaning: half more than −5 is not −7.5. */
export function positive<From extends { readonly value: number }>(from: From): From {
	const { value } = from;
	if (value > 0) return from;
	throw new PlanError(
		value === 0 ? 'zero-baseline' : 'sign-change',
		{
			zh: `基期值为 ${value}，增长率和倍数没有意义`,
			en: `growth and multiples have no meaning from a baseline of ${value}`,
		},
		{ argument: 'baseline', received: value },
	);
}

const points: ReadonlySet<string> = new Set(['百分点', '个百分点', '千分点', '个千分点']);

function inUnitOf({ unit }: Indicator, amount: number, printed: string | undefined): number {
	if (printed === undefined || printed === unit) return amount;
	if (unit === '%' && points.has(printed)) return convert(amount, printed, '百分点');
	if (unit === '‰' && points.has(printed)) return convert(amount, printed, '千分点');
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
