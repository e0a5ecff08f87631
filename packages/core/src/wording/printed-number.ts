import { chineseNumber } from './chinese-number.js';

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
	/** -1 where words say that it is a fall by so much: 下降13.5%. */
	readonly sign?: -1;
	/** True for 左右, 约, 近百家, 十余家. */
	readonly approx?: true;
}

/**
 * Reads the number in a printed phrase, Arabic, Chinese or a multiple in words.
 *
 * A numeral is read whole or not at all.
 *
 * @param wording - A number phrase: `突破1000家`, `一千二百家`, `翻两番`, `1—2个`, `百分之十五`, `从5提高到8`.
 * @returns The number; undefined where the phrase holds none, or more than one that is neither a range nor
 * a way from one to the other.
 * @example
 * printedNumber('109.30亿元') //=> { value: 109.3, decimals: 2, unit: '亿元' }
 * printedNumber('翻两番') //=> { value: 4, decimals: 0 }
 */
export function printedNumber(wording: string): PrintedNumber | undefined {
	const text = plain(wording);
	const read = special(text) ?? numeral(text);
	if (!read) return undefined;
	const approx =
		/左右|上下|约|接近|近(?=[\d一二两三四五六七八九十百千])|[\d十百千万][余多](?![个]?百分)/.test(
			text,
		);
	const falls = /(?:下降|降低|减少|削减|压减|压降|缩减|负增长)(?![至到为])/.test(text);
	return { ...read, ...(falls ? { sign: -1 as const } : {}), ...(approx ? { approx } : {}) };
}

/** One form of digits and signs; marks of footnotes and powers are no digits. */
export function plain(wording: string): string {
	return wording
		.replace(/[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/g, '')
		.normalize('NFKC')
		.replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
		.replace(/[−﹣]/g, '-')
		.replace(/[∶﹕]/g, ':');
}

/** What is a number in words, or made of two. */
function special(text: string): PrintedNumber | undefined {
	const doubled = /翻了?([一二两三四五六七八九]|\d)?番/.exec(text);
	if (doubled) return whole(2 ** (readNumber(doubled[1] ?? '一')?.value ?? 1));
	if (text.includes('倍增')) return whole(2);
	if (/零增长/.test(text)) return { ...whole(0), unit: '%' };
	if (/一半/.test(text)) return { ...whole(50), unit: '%' };
	const tenths = /^[^\d]*?([一二两三四五六七八九]|\d(?:\.\d)?)成(?![立为果效品本长员功都])/.exec(
		text,
	)?.[1];
	if (tenths !== undefined) return { ...whole((readNumber(tenths)?.value ?? 0) * 10), unit: '%' };
	const share = new RegExp(`(${digits}|百|千)分之(${digits})`).exec(text);
	if (share) return shareOf(share[1] ?? '', share[2] ?? '');
	const [, over = '', under = ''] = /(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d./])/.exec(text) ?? [];
	if (Number(under) > 0) return whole(Number(over) / Number(under));
	const ratio = /^\D*(\d+(?:\.\d+)?):1(?![\d.:])/.exec(text)?.[1];
	return ratio === undefined ? undefined : readNumber(ratio);
}

const digits = '[零一二两三四五六七八九十百千万亿]+|\\d+(?:\\.\\d+)?';

/** 百分之十五 is 15 %, 千分之三 is 3 ‰, 三分之一 is a third. */
function shareOf(whole_: string, part: string): PrintedNumber | undefined {
	const read = readNumber(part);
	if (!read) return undefined;
	if (whole_ === '百') return { ...read, unit: '%' };
	if (whole_ === '千') return { ...read, unit: '‰' };
	const all = readNumber(whole_);
	return all && all.value > 0 ? whole(read.value / all.value) : undefined;
}

function numeral(text: string): PrintedNumber | undefined {
	const dateless = text.replace(/(?<!\d)(?:19|20)\d{2}年/g, '');
	const found = [...dateless.matchAll(numbers)];
	const read = found.map(([printed]) => readNumber(printed));
	const [first, second] = read;
	if (!first || found.length > 2 || read.includes(undefined)) return undefined;
	const last = found.at(-1);
	const behind = dateless.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
	const unit =
		/^[余多]?((?:个?百分点|%|‰|[万亿]*(?:[A-Za-z]+|[^\s\dA-Za-z%‰,，。、;；:：()（）〔〕[\]【】"“”以左上及]+?)))(?=以|左右|上下|及|[\s,，。、;；:：()（）〔〕[\]【】"“”]|$)/.exec(
			behind,
		)?.[1];
	const measured = unit === undefined ? {} : { unit };
	if (second) {
		const outline = dateless.replace(numbers, '#');
		if (range.test(outline)) return { ...first, max: second.value, ...measured };
		if (way.test(outline)) return { ...second, from: first.value, ...measured };
		return undefined;
	}
	return /(增长|增加|提高)(?!到|至)[^的]*倍/.test(text)
		? { ...first, value: first.value + 1 }
		: { ...first, ...measured };
}

/** Digits, or Chinese numerals where they count: before a measure word, after 第; not 国内一流, 第三产业. */
const numbers =
	/(?<![\dA-Za-z.])-?\d+(?:\.\d+)?(?![\d.]*\.\d)(?:[百千](?=[余多]?[家个项件名人户所]))?|(?<=[前第居])[一二两三四五六七八九十]+(?![产次届批轮期季方代个家])|(?<![\d.百千万亿])[一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]*(?=[余多]?(?:[家个项件所户人名条处座倍年番]|亿元|万元|元)|[至到—–~～-])|(?<=^(?:近|约|超|超过|突破)?)百(?=[余多]?[家个])/g;

/** Two numbers, each written as #, with no more than a dash or 至 between them. */
const range = /#[%‰]?\s*[-–—~～至]{1,2}\s*#/;

/** From one number to another: 从5提高到8, 由70%降至60%. */
const way = /[从由][^#]*#.*(?:到|至|为)[^#]*#/;

function readNumber(printed: string): PrintedNumber | undefined {
	const [, number, times] = /^(-?\d+(?:\.\d+)?)([百千])?$/.exec(printed) ?? [];
	if (number !== undefined) {
		const decimals = number.split('.')[1]?.length ?? 0;
		if (!times) return { value: Number(number), decimals };
		const zeros = times === '百' ? 2 : 3;
		return { value: Number(`${number}e${zeros}`), decimals: decimals - zeros };
	}
	const value = chineseNumber(printed);
	return value === undefined ? undefined : whole(value);
}

function whole(value: number): PrintedNumber {
	return { value, decimals: 0 };
}
