import { isApproximate } from './approximate.js';
import { falls } from './change-words.js';
import { type NumberInWords, numberInWords } from './number-in-words.js';
import { type Numeral, numeral, numerals } from './numerals.js';
import { plain } from './plain.js';
import { unitBehind } from './unit-behind.js';

/** The number a printed phrase holds. */
export interface PrintedNumber {
	/**
	 * As printed: 15 for 15%, 2 for 翻番, 1 for 1—2个; of a fraction its value, of a ratio what stands
	 * before the colon. Below zero only where a minus is printed.
	 */
	readonly value: number;
	/** The upper end of a range. */
	readonly max?: number;
	/** Where the phrase starts from: 5 of 从5提高到8. */
	readonly from?: number;
	/** Digits after the point, which say how far the figure was rounded: 2 for 109.30. */
	readonly decimals: number;
	/** As printed behind the number; % for 百分之 and 成. */
	readonly unit?: string;
	/** True where the value is a part of a whole: 三分之一, 1/3. */
	readonly share?: true;
	/** -1 where words say that it is a fall by so much: 下降13.5%. */
	readonly sign?: -1;
	/** True for 左右, 约, 近百家, 十余家. */
	readonly approx?: true;
}

/** A phrase with a number is no longer; what is, is text. */
const longest = 200;

/**
 * Reads the number in a printed phrase, Arabic, Chinese or a multiple in words.
 *
 * A numeral is read whole or not at all.
 *
 * @param wording - A number phrase of up to 200 characters: `突破1000家`, `一千二百家`, `翻两番`, `1—2个`,
 * `百分之十五`, `从5提高到8`.
 * @returns The number; undefined where the phrase holds none, or more than one that is neither a range nor
 * a way from one to the other.
 * @example
 * printedNumber('109.30亿元') //=> { value: 109.3, decimals: 2, unit: '亿元' }
 * printedNumber('翻两番') //=> { value: 4, decimals: 0 }
 */
export function printedNumber(wording: string): PrintedNumber | undefined {
	if (wording.length > longest) return undefined;
	const text = plain(wording);
	const timeless = withoutTimes(text);
	const words = numberInWords(timeless);
	const read = words ? alone(words) : inNumerals(timeless);
	if (!read) return undefined;
	return {
		...read,
		...(falls(text) ? { sign: -1 as const } : {}),
		...(isApproximate(text) ? { approx: true as const } : {}),
	};
}

/** Years that date a number and the time it is to take are not it: 到2025年, 五年累计. */
function withoutTimes(text: string): string {
	return text
		.replace(/(?<!\d)(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g, '')
		.replace(
			/(?<![\d.])[\d一二三四五六七八九十]{1,2}年[间内来]?(?=累计|合计|共|总|年均|增长|下降|降低|减少|新增|翻|提高|达|建成|完成|培育|引进)/g,
			'',
		);
}

/** A number in words, unless there is another beside it. */
function alone({ rest, ...number }: NumberInWords): PrintedNumber | undefined {
	const others =
		/\d|[至到—–~-]\s*[一二两三四五六七八九十百千]|分之|[一二两三四五六七八九][至到—–~-]/;
	return others.test(rest) ? undefined : number;
}

function inNumerals(text: string): PrintedNumber | undefined {
	const [first, second, ...others] = numerals(text) ?? [];
	if (!first || others.length > 0) return undefined;
	const unit = unitBehind(text.slice((second ?? first).end));
	const measured = unit === undefined ? {} : { unit };
	const more = /(增长|增加|提高|提升|扩大)(?!到|至)[^的]{0,20}倍/.test(text);
	if (second) {
		const one = number(first);
		const other = number(second);
		const before = text.slice(0, first.start);
		const between = text.slice(first.end, second.start);
		if (/[从由]/.test(before) && /[到至为]/.test(between)) {
			return { ...other, from: first.value, ...measured };
		}
		if (more || !isDash(between, unit)) return undefined;
		return {
			...one,
			max: second.value,
			decimals: Math.max(one.decimals, other.decimals),
			...measured,
		};
	}
	const { value, decimals } = number(first);
	const size =
		unit === undefined && !more ? sizeAtEnd(text.slice(first.start, first.end)) : undefined;
	if (size) return { value: value / size.of, decimals, unit: size.word };
	return { value: more ? value + 1 : value, decimals, ...measured };
}

/** 三十万 is 30万, as in digits: of what, the unit of its indicator says. */
function sizeAtEnd(printed: string) {
	const word = /万亿$|[万亿]$/.exec(printed)?.[0];
	const of = word === undefined ? undefined : numeral(word)?.value;
	return word === undefined || of === undefined ? undefined : { word, of };
}

function number({ value, decimals }: Numeral) {
	return { value, decimals };
}

/** No more than a dash or 至 stands between the ends of a range, or their unit before it. */
function isDash(between: string, unit = ''): boolean {
	const [, own] = /^\s*([^\s\d]{0,12}?)\s*[-–—~～至到]{1,2}\s*$/.exec(between) ?? [];
	return own === '' || (own !== undefined && unit.startsWith(own)) || /^[%‰]$/.test(own ?? '');
}
