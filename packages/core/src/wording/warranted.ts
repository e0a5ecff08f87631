import { round } from '../mathematics/round.js';
import type { Indicator } from '../model/indicator.js';
import { printedNumber } from './printed-number.js';

/**
 * A computed number with the digits that its sources warrant, for people to read.
 *
 * As many decimals as the printed figure with the most of them, and at least three digits in all.
 *
 * @param printed - The phrases that the number was computed from; the user's own figures as text.
 * @returns The number rounded half-up; never with zeros added.
 * @throws PlanError `not-a-number`
 * @example
 * warranted(1669.2655570499994, ['829.92', '年均增幅15%']) //=> 1669.27
 * warranted(903.2, ['758', '1000']) //=> 903
 * warranted(2.4, ['2', '4']) //=> 2.4
 */
export function warranted(value: number, printed: readonly string[]): number {
	const decimals = printed.map((wording) => printedNumber(wording)?.decimals ?? 0);
	const before = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
	return round(value, Math.min(15, Math.max(0, 3 - before, ...decimals)));
}

/**
 * The phrases in which an indicator's figures are printed: its baseline and its targets.
 *
 * @example
 * figuresOf(indicator(qingpu14fyp, 'high-tech-enterprises')) //=> ['758', '1000']
 */
export function figuresOf({ baseline, targets }: Indicator): readonly string[] {
	return [...(baseline ? [baseline.wording] : []), ...targets.map(({ source }) => source.wording)];
}
