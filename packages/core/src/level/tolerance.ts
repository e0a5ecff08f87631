import { assertNever } from '../error/assert-never.js';
import type { Target } from '../model/target.js';
import { printedNumber } from '../wording/printed-number.js';
import { numberOf } from './number-of.js';

/**
 * Half a unit of the last digit a target is printed with, in the number of its kind: 0.5 for 15左右,
 * 0.005 for a rate of 5%左右; of a fraction (1/3左右) half a percent of the whole.
 */
export function toleranceOf(target: Target): number {
	const number = Math.abs(numberOf(target) ?? 0);
	const printed = printedNumber(target.source.wording);
	if (printed?.share) return 0.005 * (number / printed.value);
	if (printed && printed.value !== 0) {
		return (0.5 * 10 ** -printed.decimals * number) / Math.abs(printed.value);
	}
	const scale = target.kind === 'growth' ? 100 : 1;
	const decimals = String(Number((number * scale).toPrecision(12))).split('.')[1]?.length ?? 0;
	return (0.5 * 10 ** -decimals) / scale;
}

/** A target with its number raised. */
export function moved(target: Target, by: number): Target {
	switch (target.kind) {
		case 'level':
			return { ...target, value: target.value + by };
		case 'growth':
			return { ...target, rate: target.rate + by };
		case 'multiple':
			return { ...target, factor: target.factor + by };
		case 'increment':
		case 'perYear':
			return { ...target, amount: target.amount + by };
		case 'maintain':
			return { ...target, bound: target.bound + by };
		case 'range':
		case 'relative':
		case 'trend':
		case 'qualitative':
			return target;
		default:
			return assertNever(target);
	}
}
