import type { Direction } from '../model/indicator.js';
import type { Measure } from '../model/target.js';
import { printedNumber } from '../wording/printed-number.js';
import { comparison, isUpper, strengthOf } from './comparison.js';
import type { ReadingContext, ReadTarget } from './read-target.js';
import { unreadable } from './unreadable.js';

/** A phrase is no longer; what is, is text. */
const longest = 200;

/** What is promised without a number of its own; undefined where there is one. */
export function inWords(
	text: string,
	{ direction, baseYear, unit }: ReadingContext,
	phrase: string,
): ReadTarget | undefined {
	const say = (measure: Measure, given?: Direction, comparator = comparison(text)): ReadTarget => ({
		measure,
		comparator: comparator ?? 'gte',
		strength: strengthOf(text),
		direction: direction ?? given ?? 'up',
		inferred: (given ?? direction) === undefined ? ['direction'] : [],
	});
	if (text.length > longest) {
		if (/\d/.test(text) || !words.test(phrase)) throw unreadable(phrase, tooLong);
		return say({ kind: 'qualitative' });
	}
	const to = comparedWith(text);
	if (to !== undefined) {
		const margin = printedNumber(text);
		if (margin && !isDifference(margin.unit, unit)) throw unreadable(phrase, shareOfOther);
		const measure = { kind: 'relative', to: { zh: to, en: to } } as const;
		const given = isUpper(comparison(text)) ? 'down' : undefined;
		return say(margin ? { ...measure, margin: Math.abs(margin.value) } : measure, given);
	}
	const unchanged = { kind: 'growth', rate: 0, mode: 'total', baseYear } as const;
	if (/^(?:保持)?不(?:再)?(?:降低|下降|减少|倒退)$|只[增升]不[减降]/.test(text)) {
		return say(unchanged, 'up', 'gte');
	}
	if (/^(?:保持)?不(?:再)?(?:增加|增长|上升|反弹|新增)$|只[减降]不[增升]/.test(text)) {
		return say(unchanged, 'down', 'lte');
	}
	if (/\d/.test(text) || printedNumber(text)) return undefined;
	const way = trendOf(text, direction);
	if (way) return say({ kind: 'trend', direction: way }, way);
	if (uncountable.test(text) || !words.test(phrase)) throw unreadable(phrase);
	return say({ kind: 'qualitative' });
}

/** What a phrase compares with: 高于全市平均水平, 与GDP增长同步; undefined where it is a number. */
function comparedWith(text: string): string | undefined {
	const other =
		/(?:与|同|和)([^\d]{1,20}?)(?:基本|保持|大体){0,3}(?:同步|持平|相当|一致|匹配)|(?:不?[高低优快慢大小]于(?!或?等于)|好于|不?超过)([^\d]{2,30}?)(?:以上|左右)?(?:[\d.]+[^\d]{0,8})?$|达到?([^\d]{0,20}(?:平均|均值|上年|同期|增速)[^\d]{0,10}?)(?:以上|左右)?$/.exec(
			text,
		);
	return other?.slice(1).find((to) => to !== undefined);
}

/** A margin is a difference; 上年的95% is a share of the other. */
function isDifference(printed: string | undefined, unit: string | undefined): boolean {
	return printed === undefined || /点$/.test(printed) || (printed !== '%' && printed === unit);
}

function trendOf(text: string, better: Direction | undefined): 'up' | 'down' | undefined {
	const [, rises, falls, betters] =
		/(?:逐年|逐步|持续|稳步|不断|进一步|稳中|明显|显著|有所|大幅|保持|平稳|较快)[^\d]{0,12}?(?:(提高|提升|增加|增长|上升|扩大|有升|向上)|(下降|降低|减少|缩小|下行|有降)|(改善|好转|向好))/.exec(
			text,
		) ?? [];
	if (falls !== undefined || /负增长/.test(text)) return 'down';
	if (rises !== undefined || /正增长/.test(text)) return 'up';
	if (betters === undefined) return undefined;
	return better === 'down' ? 'down' : 'up';
}

const words = /[\u4e00-\u9fff]{2}|[a-z]{3} [a-z]/i;

/** Numbers that are none: 数百家, 几十个, or numerals that cannot be read whole. */
const uncountable =
	/[数几上若][十百千万干]|[十百千万亿][余多]?(?:家|个|元|人|件|项|亩|吨)|[百千万亿]$|^[一二两三四五六七八九十百千万亿]+$/;

const tooLong = {
	zh: '带数字的目标不应超过 200 字，请只写数字短语',
	en: 'a target with a number is no longer than 200 characters; give only the phrase of the number',
};
const shareOfOther = {
	zh: '与别处相比的目标只能带差额（如 高于全市平均2个百分点）',
	en: 'a target that compares with something else may only have a difference (高于全市平均2个百分点)',
};
