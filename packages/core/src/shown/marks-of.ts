import { outcome } from '../error/outcome.js';
import { growth } from '../level/growth.js';
import { target as stated } from '../level/target.js';
import type { Indicator } from '../model/indicator.js';
import type { Language } from '../model/localized.js';
import type { Target } from '../model/target.js';
import { type Mark, marks } from '../wording/marks.js';
import type { Promised } from '../wording/promised.js';

/** What has to be known of the year, the level and the growth of a target. */
export interface TargetMarks {
	readonly year: readonly Mark[];
	readonly level: readonly Mark[];
	readonly growth: readonly Mark[];
}

/**
 * Which numbers of a target the document does not print, and which of them rest on what is in doubt:
 * a baseline that a fact of the plan restates with doubts, a target with other readings, a direction that
 * was concluded from a number alone.
 *
 * @example
 * marksOf(promises(catalog.find('青浦', '毕业企业'))[0]).growth //=> ['computed', 'disputed']
 */
export function marksOf({ plan, indicator, target }: Promised): TargetMarks {
	const single = { ...indicator, targets: [target] as const };
	const level = outcome(() => stated(single));
	const rate = outcome(() => growth(single));
	const { baseline } = indicator;
	const doubted = plan.observations.some(
		({ indicator: of, year, doubts = [] }) =>
			of === indicator.id && year === baseline?.year && doubts.length > 0,
	);
	const ambiguous = (target.readings ?? []).length > 0;
	const computed = (onBaseline: boolean): readonly Mark[] =>
		ambiguous || (onBaseline && doubted) ? ['computed', 'disputed'] : ['computed'];
	return {
		year: target.yearStated ? [] : ['inferred'],
		level: [
			...('value' in level && level.value.formula !== undefined ? computed(true) : []),
			...(isPresumed(indicator, target) ? (['presumed'] as const) : []),
		],
		growth:
			'value' in rate && rate.value.basis === 'implied'
				? computed(rate.value.from !== undefined)
				: [],
	};
}

/** Whether the side on which the target is kept rests on a bare number, and so on a direction that no word says. */
function isPresumed({ inferred = [] }: Indicator, { kind, source }: Target): boolean {
	if (kind === 'range' || source.qualifier !== undefined) return false;
	return inferred.includes('direction') && bare.test(source.wording);
}

/** 1000家, 〔10〕; not ≥1000, 1000以上, 15左右. */
const bare = /^[\s〔[【（(达到为每年]*[\d０-９][^上下内右+]*$/;

/**
 * The marks of a target in words, for the column beside its numbers; empty where there are none.
 *
 * @example
 * markWords({ year: ['inferred'], level: [], growth: [] }, 'en') //=> 'year: inferred'
 */
export function markWords(of: TargetMarks, language: Language): string {
	const [colon, comma, semicolon] = language === 'zh' ? ['：', '、', '；'] : [': ', ', ', '; '];
	const parts = [
		[{ zh: '年份', en: 'year' }, of.year],
		[{ zh: '目标值', en: 'level' }, of.level],
		[{ zh: '年均增长', en: 'growth' }, of.growth],
	] as const;
	return parts
		.filter(([, list]) => list.length > 0)
		.map(([name, list]) => {
			const words = list.map((mark) => marks[mark].word[language]);
			return `${name[language]}${colon}${words.join(comma)}`;
		})
		.join(semicolon);
}
