import { finite, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';

/**
 * The value that growth at a yearly rate leads to.
 *
 * base · (1 + rate)^years. Measuring the growth again gives the rate back within 8ε(1 + |rate|).
 *
 * @param given.base - Value at the start, in any unit.
 * @param given.rate - A fraction a year, above −1: 0.15 is 15 %.
 * @param given.years - Years from the start; a negative number goes back.
 * @returns The value after `years`, in the unit of `base`.
 * @throws PlanError `not-a-number`, `sign-change` (rate ≤ −1), `overflow` (too large, or too small to tell from 0)
 * @example
 * grow({ base: 829.92, rate: 0.15, years: 5 }) //=> 1669.26556
 */
export function grow({
	base,
	rate,
	years,
}: {
	readonly base: number;
	readonly rate: number;
	readonly years: number;
}): number {
	finite('base', base);
	finite('rate', rate);
	finite('years', years);
	if (rate <= -1) {
		throw new PlanError(
			'sign-change',
			{
				zh: `参数 rate 是分数（15% 写作 0.15），应大于 −1，收到的是 ${rate}`,
				en: `rate is a fraction (15 % is 0.15) and should be above −1, but ${rate} came`,
			},
			{ argument: 'rate', received: rate },
		);
	}
	if (base === 0) return 0;
	const grown = base * (1 + rate) ** years;
	return withinRange('grow', grown === 0 ? Number.NaN : grown);
}
