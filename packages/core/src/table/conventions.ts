import type { Attribute } from '../model/indicator.js';
import { isBlank, type TableRow, textOf, writtenIn } from './table-cell.js';

/** 累计, 累计新增, 年均, or 年均增长: a sum, one that is added to the baseline, an amount a year, or a rate. */
type BracketMeaning = 'sum' | 'addition' | 'average' | 'growth';

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
	return /^(?:注|备注|说明|注释|资料来源|数据来源|notes?|sources?)\s*(?:[:：]|[(（]?\d|[①-⑳]|$)/i.test(
		firstText(row),
	);
}

/** A further line of notes: a single cell that begins with a mark or a number, and is not a figure. */
export function isMoreNote(row: TableRow): boolean {
	const text = firstText(row);
	return (
		row.filter((cell) => !isBlank(cell)).length === 1 &&
		/^(?:[①-⑳*＊★]|[(（]?\d{1,2}[.．、)）])/.test(text) &&
		!/^\d+[.．]\d+$/.test(text)
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
			footnotes.set(mark, text.replace(/(?<![。;；\s])[。;；\s]+$/, ''));
		}
		const plain = textOf(line);
		for (const part of plain.split(/[。;]/)) {
			for (const [, open = '', behind = ''] of part.matchAll(bracketPair)) {
				const meaning = meaningIn(behind);
				if (meaning !== undefined) brackets.set(open, meaning);
			}
			if (!/[*★]/.test(part)) continue;
			const year = /((?:19|20)\d{2})\s*年/.exec(part)?.[1];
			const word = /约束性|预期性/.exec(part)?.[0];
			if (year !== undefined) star.baselineYear = Number(year);
			else if (word === '约束性' || word === '预期性') star.attribute = word;
		}
		unit ??= unitSaid.exec(plain)?.[1];
	}
	return { ...(unit === undefined ? {} : { unit }), brackets, star, footnotes };
}

/** 单位：亿元; not 填报单位：区统计局, which is an office. */
const unitSaid =
	/(?:(?<!填报|填表|编制|制表|报送|发布|责任|牵头|配合|主管|实施|申报)单位|unit)\s*:\s*([^\s,、;。()]+)/i;

/** An empty pair of brackets with the words behind it. */
const bracketPair = /([〔[【(])\s*[〕\]】)](?=(.{0,30}))/g;

/** The first word that says what brackets hold. */
function meaningIn(text: string): BracketMeaning | undefined {
	const word = /累计(?:净?新增|增加)|累计|合计|年均增|平均增|增速|增幅|年均|平均/.exec(text)?.[0];
	if (word === undefined) return undefined;
	if (word === '累计' || word === '合计') return 'sum';
	if (word.startsWith('累计')) return 'addition';
	return word.includes('增') ? 'growth' : 'average';
}
