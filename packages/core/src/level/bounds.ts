import type { Direction } from '../model/indicator.js';
import type { Comparator, Target } from '../model/target.js';
import { moved, toleranceOf } from './tolerance.js';

/** A promise as it is judged: which way is better, and how far 左右 reaches. */
export interface JudgedPromise {
	readonly target: Target;
	readonly direction: Direction;
	/** In the number of the target's kind; half a unit of its last printed digit unless told. */
	readonly tolerance?: number;
}

/** One side on which a value keeps a promise: above or below what a target comes to. */
export interface Bound {
	readonly comparator: Extract<Comparator, 'gte' | 'gt' | 'lte' | 'lt'>;
	/** The target with the number of the bound. */
	readonly target: Target;
}

/**
 * The bounds within which a promise is kept; what it comes to is compared by {@link meets}.
 *
 * The better side of 左右 always keeps it; the worse side where it rounds to the printed figure, as do
 * both where neither is better. A range is kept from the end that is reached first.
 *
 * @returns One bound, or a lower and an upper one.
 * @example
 * bounds({ target: qingpu14fyp.indicators[0].targets[0], direction: 'up' }).length //=> 1
 */
export function bounds(promise: JudgedPromise): readonly Bound[] {
	const { target, direction, tolerance = toleranceOf(promise.target) } = promise;
	const sides = (least: Target, most: Target, above: 'lt' | 'lte'): readonly Bound[] => [
		...(direction === 'down' ? [] : [{ comparator: 'gte', target: least } as const]),
		...(direction === 'up' ? [] : [{ comparator: above, target: most }]),
	];
	if (target.kind === 'range') {
		const { min, max } = target;
		return sides({ ...target, max: min }, { ...target, min: max }, 'lte');
	}
	const { comparator } = target;
	if (comparator === 'approx') {
		return sides(moved(target, -tolerance), moved(target, tolerance), 'lt');
	}
	if (comparator !== 'eq') return [{ comparator, target }];
	return [
		{ comparator: 'gte', target },
		{ comparator: 'lte', target },
	];
}
