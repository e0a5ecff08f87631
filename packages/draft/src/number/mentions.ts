import { printedNumber } from '@plan-indicators/core';
import type { Mention } from './mention.js';
import { counter, measure, per } from './units.js';

/**
 * Every number of a passage that may count something; dates, ordinals and codes too, which the rules leave
 * out afterwards. One pass: nothing looks further than a few dozen characters.
 */
export function mentions(text: string): readonly Mention[] {
	const found: Mention[] = [];
	let end = 0;
	for (const match of text.matchAll(tokens)) {
		if (match.index < end) continue;
		const read = /^\d/.test(match[0])
			? inDigits(text, match.index, match[0])
			: inWords(text, match.index, match[0]);
		if (!read) continue;
		found.push(read);
		end = read.end;
	}
	return found;
}

const numeral = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d+)(?:\\.\\d+)?';
const chinese = '[一二两三四五六七八九十百千]';
const tokens = new RegExp(
	[
		numeral,
		'翻了?[一二两三四五1-9]?番',
		'倍增(?!计划|行动|工程|器|培育)',
		'百分之[零一二三四五六七八九十百点\\d.]{1,8}',
		`${chinese}分之${chinese}`,
		'一半(?=以上|左右)',
		'零增长',
		`${chinese}{1,6}(?=成(?:以上|以下|以内|左右)|倍)`,
		`[两三四五六七八九十]${chinese}{0,5}(?=(?:家|个|项|所|座|条|名|件)(?:以上|左右))`,
		'(?<=(?<![目当之以年日提])前)[一二三四五六七八九十]{1,3}(?![季个年月期款提批轮半述一二三四五六七八九十])',
		`${chinese}{1,5}(?=万?亿[元斤吨千美])`,
		'(?<=[破过达到上超])万亿(?=[元斤])',
	].join('|'),
	'g',
);

const sign =
	/(?:≥|>=|=>|⩾|≧|≤|<=|=<|⩽|≦|>|<|≈|±|(?<![节制条公集])约|(?<![最附邻接])近|逾|(?<![目当之以年日提])前|第)$/;
const trail = /(?:\([\u4e00-\u9fff、]{1,4}\))?及?(?:以上|以下|以内|之内|左右|上下)|\+/y;
const rangeMark = /(?:%|‰)?(?:—{1,2}|-{1,2}|至|到)(?=\d)/y;
const further = new RegExp(numeral, 'y');
/** 2.1:1 is one number, a ratio. */
const toOne = /:1(?![\d.:])/y;

function inDigits(text: string, at: number, token: string): Mention {
	const first = numberOf(token);
	const ratio = sticky(toOne, text, at + token.length);
	const unit: Unit =
		ratio === undefined
			? unitAt(text, at + token.length)
			: { name: ':1', kind: 'measure', end: at + token.length + ratio.length };
	const range = rangeAt(text, at, token, unit.end);
	return mention(text, at, {
		number: first,
		max: range?.max,
		unit: range?.unit ?? unit,
		inWords: false,
	});
}

/** 6%—6.5%, 1—2个, 2021—2025年: the upper end, and the unit that stands behind it. */
function rangeAt(
	text: string,
	at: number,
	token: string,
	unitEnd: number,
): { readonly max: number; readonly unit: Unit } | undefined {
	for (const from of [at + token.length, unitEnd]) {
		const mark = sticky(rangeMark, text, from);
		if (mark === undefined) continue;
		const second = sticky(further, text, from + mark.length);
		if (second === undefined) continue;
		const years = /^(?:19|20)\d\d$/.test(token) && /^(?:(?:19|20)\d)?\d?\d$/.test(second);
		if (!years && numberOf(second) <= numberOf(token)) continue;
		return { max: numberOf(second), unit: unitAt(text, from + mark.length + second.length) };
	}
	return undefined;
}

function inWords(text: string, at: number, token: string): Mention | undefined {
	const behind = text.slice(at + token.length, at + token.length + 2);
	if (token === '万亿')
		return mention(text, at, { number: 1, unit: unitAt(text, at), inWords: true });
	if (/^万?亿/.test(behind)) {
		// 千亿元 is 1000亿元, as it is printed elsewhere.
		const number = printedNumber(`${token}个`)?.value;
		const unit = unitAt(text, at + token.length);
		return number === undefined ? undefined : mention(text, at, { number, unit, inWords: true });
	}
	const whole = /^(?:翻|倍增|百分之|一半|零增长)|分之/.test(token);
	const rank = text.charAt(at - 1) === '前' ? '前' : '';
	const unit = whole ? nothing(at + token.length) : unitAt(text, at + token.length);
	const read = printedNumber(
		`${rank}${token}${whole ? '' : text.slice(at + token.length, unit.end)}`,
	);
	if (!read) return undefined;
	const percent = read.unit === '%';
	const name = read.unit ?? unit.name;
	return mention(text, at, {
		number: read.value,
		unit: { name, kind: percent || token.includes('分之') ? 'share' : unit.kind, end: unit.end },
		inWords: true,
	});
}

function mention(
	text: string,
	at: number,
	{
		number,
		max,
		unit,
		inWords: worded,
	}: {
		readonly number: number;
		readonly max?: number | undefined;
		readonly unit: Unit;
		readonly inWords: boolean;
	},
): Mention {
	const after = sticky(trail, text, unit.end) ?? '';
	const before = sign.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
	return {
		start: at - before.length,
		end: unit.end + after.length,
		number,
		max,
		unit: unit.name === '' ? undefined : unit.name,
		unitKind: unit.kind,
		before,
		after,
		inWords: worded,
	};
}

interface Unit {
	readonly name: string;
	readonly kind: Mention['unitKind'];
	readonly end: number;
}

const unitBehind = new RegExp(
	`(?:余|多|几(?!元))?(?:([十百千]?万?亿?)(${measure})(${per})|([十百千]?万?亿?)(${counter})(${per}))`,
	'y',
);
const multiplier = /(?:余|多)?([十百千]?万?亿?)/y;

function unitAt(text: string, at: number): Unit {
	unitBehind.lastIndex = at;
	const [whole, times = '', name, of = '', timesCounted = '', counted, ofCounted = ''] =
		unitBehind.exec(text) ?? [];
	if (whole !== undefined && name !== undefined) {
		const share = name === '%' || name === '‰' || /分点$/.test(name);
		const kind = share ? 'share' : 'measure';
		return { name: `${times}${name}${of}`, kind, end: at + whole.length };
	}
	if (whole !== undefined && counted !== undefined) {
		return {
			name: `${timesCounted}${counted}${ofCounted}`,
			kind: 'counter',
			end: at + whole.length,
		};
	}
	multiplier.lastIndex = at;
	const [all = '', only = ''] = multiplier.exec(text) ?? [];
	return { ...nothing(at + all.length), name: only };
}

function nothing(end: number): Unit {
	return { name: '', kind: 'none', end };
}

function numberOf(printed: string): number {
	return Number(printed.replace(/,/g, ''));
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
