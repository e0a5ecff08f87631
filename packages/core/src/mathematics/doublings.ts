import { finite } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';

/**
 * How many times one value doubles to become another. 翻几番.
 *
 * log2(to / from): 翻一番 is 1 (twice as much), 翻两番 is 2 (four times).
 *
 * @param given.from - Value at the start, above zero, in any unit.
 * @param given.to - Value at the end, above zero, in the same unit.
 * @returns A number of doublings; negative where the value fell.
 * @throws PlanError `not-a-number`, `zero-baseline`, `sign-change`
 * @see 国家统计局, “番”与“倍”
 * @example
 * doublings({ from: 1, to: 4 }) //=> 2
 */
export function doublings({ from, to }: { readonly from: number; readonly to: number }): number {
	finite('from', from);
	finite('to', to);
	if (from === 0) {
		throw new PlanError(
			'zero-baseline',
			{ zh: '起点值为 0，无从翻番', en: 'a value of 0 cannot double' },
			{ argument: 'from', received: from },
		);
	}
	if (from < 0 || to <= 0) {
		throw new PlanError(
			'sign-change',
			{
				zh: `翻番要求两个值都大于 0，收到的是 ${from} 和 ${to}`,
				en: `doublings need two values above 0, but ${from} and ${to} came`,
			},
			{ argument: from < 0 ? 'from' : 'to', received: from < 0 ? from : to },
		);
	}
	const ratio = to / from;
	return ratio > 0 && ratio < Infinity ? Math.log2(ratio) : Math.log2(to) - Math.log2(from);
}
