import {
	type Bound,
	baseYear,
	bindsEveryYear,
	bounds,
	compounds,
	type ErrorCode,
	type Indicator,
	isSum,
	target as level,
	numberOf,
	type Outcome,
	outcome,
	type Target,
} from '@plan-indicators/core';
import { beyond } from './range-of-numbers.js';

/** How the level of a target follows from where its way starts: not at all, times it, or added to it. */
type Form = 'fixed' | 'times' | 'plus';

/** One side of what keeps a promise, as a number of the target's form. */
interface Side {
	readonly number: number;
	/** Whether the number itself is not enough. */
	readonly strict: boolean;
}

/** What the views must know of a target: everything that does not depend on an actual. */
export interface Terms {
	readonly form: Form;
	/** Of the form; absent where the target has no number that counts. */
	readonly number: number | undefined;
	readonly refusal: ErrorCode | undefined;
	readonly low: Side | undefined;
	readonly high: Side | undefined;
	readonly boundsRefusal: ErrorCode | undefined;
	/** For what is due in every year: what is compared, levels or growth on the year before. */
	readonly yearly: 'level' | 'growth' | undefined;
	readonly firstDue: number;
	/** Whether it is a sum from 0: always, or unless there is a baseline that it is added to. */
	readonly sum: 'always' | 'unless-baseline' | undefined;
}

export function termsOf(indicator: Indicator, target: Target): Terms {
	const { direction, plan } = indicator;
	const yearly = bindsEveryYear(target);
	const growing = yearly && target.kind === 'growth';
	const own = numberIn(indicator, target);
	const sides = bounds({ target, direction }).map((bound) => sideOf(indicator, bound, growing));
	const side = (way: 'low' | 'high') =>
		sides.flatMap((each) =>
			'value' in each && each.value.way === way ? [each.value.side] : [],
		)[0];
	return {
		form: formOf(target),
		number: 'value' in own ? own.value : undefined,
		refusal: 'value' in own ? undefined : own.code,
		low: side('low'),
		high: side('high'),
		boundsRefusal: sides.flatMap((each) => ('value' in each ? [] : [each.code]))[0],
		yearly: growing ? 'growth' : yearly ? 'level' : undefined,
		firstDue: target.kind === 'growth' ? target.baseYear + 1 : plan.period.start,
		sum: sumOf(indicator, target),
	};
}

function formOf({ kind }: Target): Form {
	if (compounds(kind)) return 'times';
	return kind === 'increment' ? 'plus' : 'fixed';
}

/** What a target comes to from a start of 1 where it is multiplied, and of 0 where it is added to. */
function numberIn(indicator: Indicator, target: Target): Outcome<number> {
	const value = formOf(target) === 'times' ? 1 : 0;
	const year = baseYear(indicator, target);
	const baseline = { year, value, wording: String(value) };
	return outcome(() => {
		const alone: Indicator = { ...indicator, baseline, targets: [target] };
		return beyond(level(alone, target.year).value);
	});
}

function sideOf(indicator: Indicator, { comparator, target }: Bound, growing: boolean) {
	const number: Outcome<number> = growing
		? { value: 1 + (numberOf(target) ?? 0) }
		: numberIn(indicator, target);
	if (!('value' in number)) return number;
	const strict = comparator === 'gt' || comparator === 'lt';
	const way = comparator === 'gte' || comparator === 'gt' ? 'low' : 'high';
	return { value: { way, side: { number: number.value, strict } } } as const;
}

function sumOf(indicator: Indicator, target: Target): Terms['sum'] {
	const { baseline: _, ...without } = indicator;
	if (!isSum(without, target)) return undefined;
	return isSum(without, target, { value: 1 }) ? 'always' : 'unless-baseline';
}
