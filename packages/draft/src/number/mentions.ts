import { printedNumber } from '@plan-indicators/core';
import type { Mention } from './mention.js';
import { counter, measure, per } from './units.js';

/**
 * Every number of a passage that may count something: dates, ordinals and codes too, which the rules
 * leave out afterwards. One pass; nothing looks further than a few dozen characters.
 */
export function mentions(text: string): readonly Mention[] {
	const found: Mention[] = [];
	let end = 0;
	for (const match of text.matchAll(tokens)) {
		if (match.index < end) continue;
		const read = isDigits(match[0])
			? inDigits(text, match.index, match[0])
			: inWords(text, match.index, match[0]);
		if (!read) continue;
		found.push(read);
		end = read.end;
	}
	return found;
}

const numeral = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?![\\d])|\\d+)(?:\\.\\d+)?';
const chinese = '[一二两三四五六七八九十百千]';
const tokens = new RegExp(
	`${numeral}|翻(?:了)?[一二两三四五1-9]?番|倍增(?!计划|行动|工程|器|培育)|百分之[零一二三四五六七八九十百点\\d.]{1,8}|${chinese}分之${chinese}|${chinese}{1,6}(?=成(?:以上|以下|以内|左右)|倍)|[两三四五六七八九十]${chinese}{0,5}(?=(?:家|个|项|所|座|条|名|件)(?:以上|左右))|一半(?=以上|左右)`,
	'g',
);

function isDigits(token: string): boolean {
	return /^\d/.test(token);
}

const sign = /(?:≥|>=|=>|⩾|≧|≤|<=|=<|⩽|≦|>|<|≈|[±约近逾前第])$/;
const behind = new RegExp(
	`(?:(?:余|多|几)(?![元]))?(?:([十百千]?万?亿?)(${measure})(${per})|([十百千]?万?亿?)(${counter})(${per}))`,
	'y',
);
const multiplier = /(?:余|多)?([十百千]?万?亿?)/y;
const trail = /(?:\([\u4e00-\u9fff、]{1,4}\))?[及]?(?:以上|以下|以内|之内|左右|上下)|\+/y;
const rangeMark = /(?:%|‰)?(?:—{1,2}|-{1,2}|至|到)(?=\d)/y;

function inDigits(text: string, at: number, token: string): Mention | undefined {
	let end = at + token.length;
	const first = Number(token.replace(/,/g, ''));
	let max: number | undefined;
	let unit = unitAt(text, end);
	const mark =
		sticky(rangeMark, text, unit.multiplierOnly ? end : end) ?? sticky(rangeMark, text, unit.end);
	const markAt = sticky(rangeMark, text, end) === undefined ? unit.end : end;
	if (mark !== undefined) {
		const second = sticky(numeralSticky, text, markAt + mark.length);
		if (second !== undefined) {
			const higher = Number(second.replace(/,/g, ''));
			const secondEnd = markAt + mark.length + second.length;
			const secondUnit = unitAt(text, secondEnd);
			const dateLike = /^(?:19|20)\d\d$/.test(token) && /^(?:19|20)?\d\d$/.test(second);
			if (higher > first || dateLike) {
				max = higher;
				end = secondEnd;
				unit = secondUnit;
			}
		}
	}
	const ratio = sticky(toOne, text, at + token.length);
	if (ratio !== undefined) {
		unit = {
			unit: ':1',
			kind: 'measure',
			end: at + token.length + ratio.length,
			multiplierOnly: false,
		};
	}
	end = Math.max(end, unit.end);
	const after = sticky(trail, text, end) ?? '';
	const before = sign.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
	return {
		start: at - before.length,
		end: end + after.length,
		number: first,
		...(max === undefined ? {} : { max }),
		...(unit.unit === '' ? {} : { unit: unit.unit }),
		unitKind: unit.kind,
		before,
		after,
		inWords: false,
	};
}

/** 2.1:1 is one number, a ratio. */
const toOne = /:1(?![\d.:])/y;
const numeralSticky = new RegExp(numeral, 'y');

interface Unit {
	readonly unit: string;
	readonly kind: Mention['unitKind'];
	readonly end: number;
	readonly multiplierOnly: boolean;
}

function unitAt(text: string, at: number): Unit {
	behind.lastIndex = at;
	const [whole, times = '', name, of = '', times2 = '', count, of2 = ''] = behind.exec(text) ?? [];
	if (whole !== undefined && name !== undefined) {
		const share = name === '%' || name === '‰' || /分点$/.test(name);
		return {
			unit: `${times}${name}${of}`,
			kind: share ? 'share' : 'measure',
			end: at + whole.length,
			multiplierOnly: false,
		};
	}
	if (whole !== undefined && count !== undefined) {
		return {
			unit: `${times2}${count}${of2}`,
			kind: 'counter',
			end: at + whole.length,
			multiplierOnly: false,
		};
	}
	multiplier.lastIndex = at;
	const [all = '', only = ''] = multiplier.exec(text) ?? [];
	return { unit: only, kind: 'none', end: at + all.length, multiplierOnly: true };
}

function inWords(text: string, at: number, token: string): Mention | undefined {
	const unit =
		/^[翻倍百一]/.test(token) && !/成|倍$/.test(token)
			? undefined
			: unitAt(text, at + token.length);
	const wholeWord = token + (unit ? text.slice(at + token.length, unit.end) : '');
	const read = printedNumber(wholeWord);
	if (!read) return undefined;
	const end = at + wholeWord.length;
	const after = sticky(trail, text, end) ?? '';
	const before = sign.exec(text.slice(Math.max(0, at - 1), at))?.[0] ?? '';
	const name = read.unit ?? unit?.unit ?? '';
	return {
		start: at - before.length,
		end: end + after.length,
		number: read.value,
		...(name === '' ? {} : { unit: name }),
		unitKind: name === '%' ? 'share' : (unit?.kind ?? 'none'),
		before,
		after,
		inWords: true,
	};
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
