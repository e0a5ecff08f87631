import { finite, positivePeriod, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { logRatio } from './log-ratio.js';

/**
 * Average annual growth: the yearly rate that leads from one value to another. 年均增长率.
 *
 * (to / from)^(1/years) − 1, the compound annual growth rate; Excel calls it RRI. Within 6 ulp of the
 * exact result for values within six powers of ten of each other, also where they are almost equal.
 *
 * @param given.from - Value at the start, above zero, in any unit.
 * @param given.to - Value at the end, in the same unit, zero or above.
 * @param given.years - Years between them, above zero; need not be whole.
 * @returns A fraction a year: 0.15 is 15 %. −1 where `to` is zero.
 * @throws PlanError `not-a-number`, `period-not-positive`, `zero-baseline`, `sign-change`, `overflow`
 * @see 国家统计局, 平均增长速度（水平法）
 * @example
 * averageAnnualGrowth({ from: 100, to: 121, years: 2 }) //=> 0.1
 */
export function averageAnnualGrowth({
	from,
	to,
	years,
}: {
	readonly from: number;
	readonly to: number;
	readonly years: number;
}): number {
	finite('from', from);
	finite('to', to);
	positivePeriod('years', years);
	if (from === 0) {
		throw new PlanError(
			'zero-baseline',
			{ zh: '起点值为 0，增长率没有定义', en: 'growth from a value of 0 is not defined' },
			{ argument: 'from', received: from },
		);
	}
	if (from < 0 || to < 0) {
		throw new PlanError(
			'sign-change',
			{
				zh: `年均增长率要求起点值大于 0、终点值不小于 0，收到的是 ${from} 和 ${to}`,
				en: `average annual growth needs a start above 0 and an end of 0 or more, but ${from} and ${to} came`,
			},
			{ argument: from < 0 ? 'from' : 'to', received: from < 0 ? from : to },
		);
	}
	if (to === 0) return -1;
	if (years === 1) return withinRange('averageAnnualGrowth', (to - from) / from);
	const ratio = to / from;
	// A long way in few years: the logarithm's own rounding would be most of the error.
	if (ratio > 8 && ratio < Number.POSITIVE_INFINITY) {
		if (years === 2) return Math.sqrt(ratio) - 1;
		if (years === 3) return Math.cbrt(ratio) - 1;
	}
	return withinRange('averageAnnualGrowth', Math.expm1(logRatio(from, to) / years));
}
