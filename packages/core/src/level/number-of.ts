import { assertNever } from '../error/assert-never.js';
import type { Measure } from '../model/target.js';

/**
 * The number a promise is made in: a level's value, a rate as a fraction, a factor, an amount, a
 * bound, the lower end of a range.
 *
 * @returns Undefined for the kinds in words.
 * @example
 * numberOf(indicator(qingpu14fyp, 'software-and-information-services-revenue').targets[0]) //=> 0.15
 */
export function numberOf(measure: Measure): number | undefined {
	switch (measure.kind) {
		case 'level':
			return measure.value;
		case 'growth':
			return measure.rate;
		case 'multiple':
			return measure.factor;
		case 'increment':
		case 'perYear':
			return measure.amount;
		case 'maintain':
			return measure.bound;
		case 'range':
			return measure.min;
		case 'relative':
		case 'trend':
		case 'qualitative':
			return undefined;
		default:
			return assertNever(measure);
	}
}
