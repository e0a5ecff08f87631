import type { Comparator, Direction, Plan } from '@plan-indicators/core';

/** 超过 and 突破 exclude the number, 以上, ≥, 达到 and a bare number include it (民法典 art. 1259). */
export function comparatorIsWorded({ indicators }: Plan): readonly string[] {
	return indicators.flatMap(({ id, direction, targets }) =>
		targets
			.flatMap((target) => [target, ...(target.alsoStated ?? [])])
			.filter(({ comparator, source }) => comparator !== worded(source.wording, direction))
			.map(({ comparator, source }) => `${id}: “${source.wording}” is not ${comparator}`),
	);
}

function worded(wording: string, direction: Direction): Comparator {
	if (/≤|以下|以内|不超过/.test(wording)) return 'lte';
	if (/超|突破|高于|大于/.test(wording)) return 'gt';
	if (/低于|小于|少于/.test(wording)) return 'lt';
	if (/左右|约/.test(wording)) return 'approx';
	return direction === 'up' || /≥|以上|不低于|不少于/.test(wording) ? 'gte' : 'lte';
}
