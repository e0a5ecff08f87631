import { finite, oneOf } from '../error/argument.js';
import { assertNever } from '../error/assert-never.js';
import type { Comparator } from '../model/target.js';

/**
 * Whether a value keeps the promise, by its comparator, with a relative tolerance of 1e-9.
 *
 * `approx` is met by what rounds to the target; which side is better is only known of an indicator, see
 * `assess`. Levels are compared, never rates: (1.15^5)^(1/5) − 1 is below 0.15 by the last digit of a double.
 *
 * @param given.actual - In any unit.
 * @param given.target - In the same unit.
 * @param given.comparator - `gte` unless told.
 * @throws PlanError `not-a-number`, `unknown-option`
 * @example
 * meets({ actual: 1000, target: 1000 }) //=> true
 * meets({ actual: 1000, target: 1000, comparator: 'gt' }) //=> false
 */
export function meets({
	actual,
	target,
	comparator = 'gte',
}: {
	readonly actual: number;
	readonly target: number;
	readonly comparator?: Comparator;
}): boolean {
	const above = finite('actual', actual) - finite('target', target);
	const tolerance = 1e-9 * Math.abs(target);
	const half = 0.5 * 10 ** -decimals(target);
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
			return above >= -half - tolerance && above < half - tolerance;
		default:
			return assertNever(comparator);
	}
}

/** The digits after the point that a number is printed with. */
function decimals(value: number): number {
	const [digits = '', exponent = '0'] = String(value).split('e');
	return Math.max((digits.split('.')[1]?.length ?? 0) - Number(exponent), 0);
}

const all = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx'] as const satisfies readonly Comparator[];
