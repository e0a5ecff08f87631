import type { Attribute } from '../model/indicator.js';
import { isBlank, type TableRow, textOf, writtenIn } from './table-cell.js';

/** 累计, 年均, or 年均增长: a sum, an amount a year, or a rate. */
export type BracketMeaning = 'sum' | 'average' | 'growth';

/** What the lines around a table say of its figures. */
export interface Conventions {
	/** 单位：亿元, where a row has no unit of its own. */
	readonly unit?: string;
	/** What figures in a pair of brackets are, by the opening one. */
	readonly brackets: ReadonlyMap<string, BracketMeaning>;
	/** What a star at a figure or a name means. */
	readonly star: { readonly baselineYear?: number; readonly attribute?: Attribute };
	/** The text of each footnote by its mark: ①. */
	readonly footnotes: ReadonlyMap<string, string>;
}

/** A line that begins with 注, 说明 or 资料来源, and what follows it in the same row. */
export function isNote(row: TableRow): boolean {
	return /^(?:注|备注|说明|注释|资料来源|数据来源|notes?|sources?)\s*(?:[:：]|\d|[①-⑳]|$)/i.test(
		firstText(row),
	);
}

/** A further line of notes: a single cell that begins with a mark or a number. */
export function isMoreNote(row: TableRow): boolean {
	return (
		row.filter((cell) => !isBlank(cell)).length === 1 &&
		/^(?:[①-⑳*]|\(?\d{1,2}[.、)])/.test(firstText(row))
	);
}

function firstText(row: TableRow): string {
	return writtenIn(row.find((cell) => !isBlank(cell)));
}

export function lineOf(row: TableRow): string {
	return row
		.filter((cell) => !isBlank(cell))
		.map(writtenIn)
		.join(' ');
}

export function conventionsIn(lines: readonly string[]): Conventions {
	const brackets = new Map<string, BracketMeaning>();
	const footnotes = new Map<string, string>();
	const star: { baselineYear?: number; attribute?: Attribute } = {};
	let unit: string | undefined;
	for (const line of lines) {
		for (const [, mark = '', text = ''] of line.matchAll(/([①-⑳])\s*([^①-⑳]+)/g)) {
			footnotes.set(mark, text.replace(/[。;；\s]+$/, ''));
		}
		const plain = textOf(line);
		for (const part of plain.split(/[。;；]/)) {
			const [, open, meaning = ''] = /([〔[【(])\s*[〕\]】)]\s*(.{0,30})/.exec(part) ?? [];
			if (open !== undefined && /累计|合计/.test(meaning)) brackets.set(open, 'sum');
			else if (open !== undefined && /年均增|平均增|增速|增幅/.test(meaning))
				brackets.set(open, 'growth');
			else if (open !== undefined && /年均|平均/.test(meaning)) brackets.set(open, 'average');
			if (!/[*＊]/.test(part)) continue;
			const year = /((?:19|20)\d{2})\s*年/.exec(part)?.[1];
			if (year !== undefined) star.baselineYear = Number(year);
			else if (part.includes('约束性')) star.attribute = '约束性';
			else if (part.includes('预期性')) star.attribute = '预期性';
		}
		unit ??= /(?:单位|unit)\s*[:：]\s*([^\s,，、;；。()]+)/i.exec(plain)?.[1];
	}
	return { ...(unit === undefined ? {} : { unit }), brackets, star, footnotes };
}
