import type { Language } from '../model/localized.js';
import type { Comparator } from '../model/target.js';

/**
 * A number with the side on which a promise is kept, as the document says it: 超过 100 亩, 4 % 以上. A
 * plain number is to be reached and stays plain.
 *
 * @param wording - Of the target, which shows whether 以上 or the like is printed.
 */
export function boundText(
	comparator: Comparator,
	figure: string,
	wording: string,
	language: Language,
): string {
	const printedSide = {
		gte: /以上|≥|不低于|不少于|不小于|至少/,
		lte: /以下|以内|≤|不超过|不高于|不大于|至多/,
	};
	if ((comparator === 'gte' || comparator === 'lte') && !printedSide[comparator].test(wording)) {
		return figure;
	}
	const [before, after] = sides[comparator][language];
	const gap = after === '' || /\p{Script=Han}$/u.test(figure) ? '' : ' ';
	return `${before}${before && ' '}${figure}${gap}${after}`;
}

const sides = {
	eq: { zh: ['正好', ''], en: ['exactly', ''] },
	gte: { zh: ['', '以上'], en: ['at least', ''] },
	gt: { zh: ['超过', ''], en: ['more than', ''] },
	lte: { zh: ['不超过', ''], en: ['at most', ''] },
	lt: { zh: ['低于', ''], en: ['less than', ''] },
	approx: { zh: ['约', ''], en: ['about', ''] },
} as const satisfies Record<Comparator, Record<Language, readonly [before: string, after: string]>>;
