import { chineseNumber } from './chinese-number.js';

/** The number a printed phrase holds. */
export interface PrintedNumber {
	/** The number as printed: 15 for 15%, 2 for 翻番, 1 for 1—2个. */
	readonly value: number;
	/** The upper end of a range. */
	readonly max?: number;
	/** Digits after the point, which say how far the figure was rounded: 2 for 109.30. */
	readonly decimals: number;
}

/**
 * Reads the number in a printed phrase, Arabic, Chinese or a multiple in words.
 *
 * @param wording - A number phrase: `突破1000家`, `三家以上`, `翻两番`, `1—2个`, `增长1倍`.
 * @returns The number; undefined where the phrase holds none, or more than one that is not a range.
 * @example
 * printedNumber('109.30亿元') //=> { value: 109.3, decimals: 2 }
 * printedNumber('翻两番') //=> { value: 4, decimals: 0 }
 */
export function printedNumber(wording: string): PrintedNumber | undefined {
	const text = wording.normalize('NFKC');
	const doubled = /翻了?([一二两三四五六七八九]|\d)?番/.exec(text);
	if (doubled) return whole(2 ** (readNumber(doubled[1] ?? '一')?.value ?? 1));
	if (text.includes('倍增')) return whole(2);
	const found = (text.match(numbers) ?? []).map(readNumber);
	const [first, second] = found;
	if (!first || found.length > 2) return undefined;
	if (found.length === 2) {
		const between = range.test(text.replace(numbers, '#'));
		return second && between ? { ...first, max: second.value } : undefined;
	}
	return /(增长|增加|提高)(?!到|至)[^的]*倍/.test(text)
		? { ...first, value: first.value + 1 }
		: first;
}

/** Digits, or Chinese numerals before a measure word: 三家, but not 国内一流. */
const numbers =
	/\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百]+(?=[家个项件所户人名条处座倍年番至到—–~～-])/g;

/** Two numbers, each written as #, with no more than a dash or 至 between them. */
const range = /#%?\s*[-–—~～至]\s*#/;

function readNumber(printed: string): PrintedNumber | undefined {
	if (/\d/.test(printed)) {
		const plain = printed.replaceAll(',', '');
		return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
	}
	const value = chineseNumber(printed);
	return value === undefined ? undefined : whole(value);
}

function whole(value: number): PrintedNumber {
	return { value, decimals: 0 };
}
