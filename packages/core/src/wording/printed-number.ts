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
	const doubled = /翻([一二两三四五六七八九])?番/.exec(text);
	if (doubled) return { value: 2 ** chineseNumber(doubled[1] ?? '一'), decimals: 0 };
	if (text.includes('倍增')) return { value: 2, decimals: 0 };
	const [first, second, ...more] = (text.match(numbers) ?? []).map(readNumber);
	if (!first || more.length > 0) return undefined;
	if (second) return range.test(text) ? { ...first, max: second.value } : undefined;
	return /(增长|增加|提高)[^的]*倍/.test(text) ? { ...first, value: first.value + 1 } : first;
}

const numbers = /\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十]+/g;
const range = /\d%?\s*[-–—~～至到]\s*\d/;

function readNumber(printed: string): PrintedNumber {
	if (!/\d/.test(printed)) return { value: chineseNumber(printed), decimals: 0 };
	const plain = printed.replaceAll(',', '');
	return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** 三 is 3, 十 is 10, 十二 is 12, 二十 is 20. */
function chineseNumber(printed: string): number {
	const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed];
	const ten = printed.includes('十') ? 10 * (tens ? digit(tens) : 1) : 0;
	return ten + (ones ? digit(ones) : 0);
}

function digit(printed: string): number {
	return '零一二三四五六七八九'.indexOf(printed === '两' ? '二' : printed);
}
