import { finite, oneOf } from '../error/argument.js';
import { assertNever } from '../error/assert-never.js';
import type { Comparator } from '../model/target.js';

/**
 * Whether a value keeps the promise, by its comparator, with a relative tolerance of 1e-9.
 *
 * `approx` is met within 5 % of the target, a band of ours. Levels are compared, never rates: (1.15^5)^(1/5) − 1 is below 0.15 by the last digit of a double.
 *
 * @param actual - In any unit.
 * @param target - In the same unit.
 * @param comparator - `gte` unless told.
 * @throws PlanError `not-a-number`, `unknown-option`
 * @example
 * meets(1000, 1000) //=> true
 * meets(1000, 1000, 'gt') //=> false
 */
export function meets(actual: number, target: number, comparator: Comparator = 'gte'): boolean {
	const above = finite('actual', actual) - finite('target', target);
	const tolerance = 1e-9 * Math.abs(target);
	oneOf('comparator', comparator, all);
	switch (comparator) {
		case 'gte':
			return above >= -tolerance;
		case 'gt':
			return above > tolerance;
		case 'lte':
			return above <= tolerance;
		case 'lt':
			return above < -tolerance;
		case 'eq':
			return Math.abs(above) <= tolerance;
		case 'approx':
			return Math.abs(above) <= 0.05 * Math.abs(target);
		default:
			return assertNever(comparator);
	}
}

const all = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx'] as const satisfies readonly Comparator[];
