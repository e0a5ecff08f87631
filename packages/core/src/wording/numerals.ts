import { chineseNumber } from './chinese-number.js';

/** A numeral of a phrase, and where it stands. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/** Digits after the point; below zero for 3千. */
	readonly decimals: number;
}

/**
 * The numerals of a phrase, in digits or in Chinese, in the order in which they stand.
 *
 * Chinese numerals count before a measure word, after 第 or 前, in a range, or alone; not 国内一流, 第三产业.
 *
 * @returns Undefined where one cannot be read whole.
 */
export function numerals(text: string): readonly Numeral[] | undefined {
	const found: Numeral[] = [];
	for (const { 0: token, index } of text.matchAll(tokens)) {
		const before = text.slice(Math.max(0, index - 6), index);
		if (index < (found.at(-1)?.end ?? 0)) continue;
		const numeral = /^\d/.test(token)
			? inDigits(token, index, before, text.slice(index + token.length))
			: inChinese(token, index, before, text.slice(index + token.length));
		if (numeral === 'no number') continue;
		if (numeral === undefined) return undefined;
		found.push(numeral);
	}
	return found;
}

/** Reads a numeral by itself: 15, 1.5, 1e3, 一千二百. */
export function numeral(printed: string): Omit<Numeral, 'start' | 'end'> | undefined {
	const [, whole, decimals = '', exponent = '0'] =
		/^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/.exec(printed) ?? [];
	if (whole !== undefined) {
		const value = Number(printed);
		if (!Number.isFinite(value)) return undefined;
		return { value, decimals: decimals.length - Number(exponent) };
	}
	const value = chineseNumber(printed);
	return value === undefined ? undefined : { value, decimals: 0 };
}

const tokens = /\d+(?:\.\d+)?(?:e[+-]?\d{1,3}(?!\d))?|[零一二两三四五六七八九十百千万亿]+/g;

type Read = Numeral | 'no number' | undefined;

function inDigits(token: string, index: number, before: string, behind: string): Read {
	if (/[A-Za-z]$/.test(before) || generation.test(behind)) return 'no number';
	if (/\.$/.test(before) || /^\.\d/.test(behind)) return undefined;
	const negative = minus.test(before);
	const times = /^[百千](?=[余多]?(?:[家个项件名人户所]|$))/.exec(behind)?.[0];
	const read = numeral(`${negative ? '-' : ''}${token}${times ? zeros(times, token) : ''}`);
	if (!read) return undefined;
	const end = index + token.length + (times?.length ?? 0);
	return { ...read, start: index - (negative ? 1 : 0), end };
}

/** 5G and 4K are names. */
const generation = /^[GKDA](?![A-Za-z/])/;

/** A minus, not the dash of a range: it follows nothing, a sign, 至, 到, 为, or a growth: 增长-1.5%. */
const minus = /(?:^|[≥≤><=([〔【~–—至到为达约近:,，、\s]|增[长速幅]|增长率|同比)-$/;

function zeros(times: string, token: string): string {
	return token.includes('e') ? '' : `e${times === '百' ? 2 : 3}`;
}

function inChinese(token: string, index: number, before: string, behind: string): Read {
	const alone = /^(?:近|约|超|超过|突破|达到|达|过|逾)?$/.test(before);
	const counts =
		(/[前第居]$/.test(before) && !/^[产次届批轮期季方代个家]/.test(behind)) ||
		(!/[\d每人均/]$/.test(before) && (measured.test(behind) || (alone && behind === ''))) ||
		range.test(behind) ||
		/[\d一二两三四五六七八九十百千][至到–—~-]$/.test(before);
	if (!counts) return 'no number';
	if (/[几数]$/.test(before)) return undefined;
	const bare = /^[百千万亿]/.test(token) && !/[前第居]$/.test(before);
	if (bare && (!alone || /\d/.test(behind))) return 'no number';
	const read = numeral(token);
	return read && { ...read, start: index, end: index + token.length };
}

const measured =
	/^[余多]?(?:[家个项件所户人名条处座倍番岁亩吨套台辆张]|公里|公顷|平方|立方|千米|亿元|万元|元)/;

/** To the other end of a range. */
const range = /^[至到–—~-](?:\d|[一二两三四五六七八九十百千])/;
