import type { Comparator, Strength } from '../model/target.js';
import { isApproximate } from '../wording/approximate.js';

/** How a printed phrase compares, in the words of its figure; undefined where it says nothing. */
export function comparison(text: string): Comparator | undefined {
	if (isApproximate(text)) return 'approx';
	return rules.find(([words]) => words.test(text))?.[1];
}

/** The longer words first: 不低于 is not 低于. */
const rules: readonly (readonly [RegExp, Comparator])[] = [
	[
		/≤|<=|=<|⩽|≦|不超过|不高于|不大于|不多于|(?:小|低|少)于或?等于|不突破|至多|最多|以内|以下|控制在|(?<![年底月日之以提目当])前(?=[\d一二三四五六七八九十])/,
		'lte',
	],
	[
		/≥|>=|=>|⩾|≧|不低于|不少于|不小于|不差于|(?:大|高|多)于或?等于|至少|最少|以上|\d[\u3400-\u9fff%‰]{0,6}\+(?!\d)/,
		'gte',
	],
	[/>|超过|超(?=\d|百|千|万|亿)|突破|高于|大于|多于|优于|好于|快于|逾(?=\d)/, 'gt'],
	[/<|低于|小于|少于|慢于|不足(?=\d)|不到(?=\d)/, 'lt'],
];

/** Whether a comparator bounds from above. */
export function isUpper(comparator: Comparator | undefined): boolean {
	return comparator === 'lte' || comparator === 'lt';
}

export function strengthOf(text: string): Strength {
	return /力争|争取/.test(text) ? 'aspirational' : 'firm';
}

/** Whether the words of a level say that less is better. */
export function isCeiling(text: string): boolean {
	return (
		isUpper(comparison(text)) ||
		/控制在|不超过|以内|以下|[降减][到至为]|(?:下降|降低|减少|压减|削减)[到至为]/.test(text)
	);
}
