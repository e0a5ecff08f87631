import type { Target } from '../model/target.js';
import { meets } from '../progress/meets.js';
import { bounds, type JudgedPromise } from './bounds.js';

/**
 * Whether a value keeps a promise.
 *
 * @param levelOf - What a target comes to, in the unit of `value`.
 */
export function kept(
	promise: JudgedPromise,
	value: number,
	levelOf: (target: Target) => number,
): boolean {
	return bounds(promise).every(({ comparator, target }) =>
		meets({ actual: value, target: levelOf(target), comparator }),
	);
}
