import { PlanError } from '../error/plan-error.js';
import { printedNumber } from '../wording/printed-number.js';

/** The values a printed number may stand for: from `min`, included, to `max`, excluded. */
export interface Interval {
	readonly min: number;
	/** Excluded, unless it equals `min`: then the number is exact. */
	readonly max: number;
}

/**
 * The values that a printed number may have been rounded from.
 *
 * Half a unit of the last printed digit to either side; a multiple in words (翻番) and a fraction
 * (1/3) are exact.
 *
 * @param wording - A number as printed, or a number phrase: `4.4`, `34.5%`, `翻番`.
 * @throws PlanError `not-a-number` where the phrase holds no single number
 * @example
 * interval('4.4') //=> { min: 4.35, max: 4.45 }
 */
export function interval(wording: string): Interval {
	const read = printedNumber(wording);
	if (!read || read.max !== undefined) {
		throw new PlanError(
			'not-a-number',
			{ zh: `“${wording}”不是一个数`, en: `“${wording}” is not one number` },
			{ argument: 'wording', received: wording },
		);
	}
	const { value, decimals, share } = read;
	if (share || !/\d/.test(wording.normalize('NFKC'))) return { min: value, max: value };
	return {
		min: Number(`${scaled(value, decimals) - 5}e${-decimals - 1}`),
		max: Number(`${scaled(value, decimals) + 5}e${-decimals - 1}`),
	};
}

/** The number in tenths of its last printed digit: 4.4 is 440. */
function scaled(value: number, decimals: number): number {
	return Math.round(value * 10 ** decimals) * 10;
}

/** A figure of a whole number of things is exact; any other, as the 2.1 of 2.1:1, may be rounded. */
export function figureInterval(
	{ value, wording }: { readonly value: number; readonly wording: string },
	unit: string | undefined,
): Interval {
	if (counted.has(unit)) return { min: value, max: value };
	const [antecedent = ''] = wording.normalize('NFKC').split(':');
	return interval(antecedent);
}

const counted: ReadonlySet<string | undefined> = new Set([
	'家',
	'户',
	'所',
	'个',
	'项',
	'件',
	'人',
]);

/** Whether two printed numbers can stand for the same value. */
export function overlap(one: Interval, other: Interval): boolean {
	if (one.min === one.max) return holds(other, one.min);
	if (other.min === other.max) return holds(one, other.min);
	return one.min < other.max && other.min < one.max;
}

/** Whether a value rounds to the printed number. */
export function holds({ min, max }: Interval, value: number): boolean {
	if (min === max) return Math.abs(value - min) <= 1e-9 * Math.abs(min);
	return value >= min && value < max;
}
