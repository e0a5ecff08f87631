import { type Passage, passage, type Texts } from './passage.js';

/** A heading, a paragraph or the row of a table, in the order of the text. */
export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly passage: Passage }
	| { readonly kind: 'paragraph'; readonly passage: Passage }
	| { readonly kind: 'row'; readonly cells: readonly Cell[] };

export interface Cell {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The blocks of a text; lines broken in the middle of a sentence are one paragraph. */
export function blocks(text: Texts): readonly Block[] {
	const { folded } = text;
	const lines = linesOf(folded);
	const repeated = pageHeads(lines);
	const found: Block[] = [];
	let open: { start: number; end: number } | undefined;
	const close = () => {
		if (open) found.push(asBlock(passage(text, open.start, open.end)));
		open = undefined;
	};
	for (const line of lines) {
		if (line.text === '') {
			if (open && ended(folded.slice(Math.max(open.start, open.end - 2), open.end))) close();
			continue;
		}
		if (isPageNumber(line.text) || repeated.has(line.text)) continue;
		const cells = cellsOf(line);
		if (cells) {
			close();
			found.push({ kind: 'row', cells });
		} else if (open && continues(folded.slice(open.start, open.end), line.text)) {
			open = { start: open.start, end: line.end };
		} else {
			close();
			open = { start: line.start, end: line.end };
		}
	}
	close();
	return found;
}

interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function linesOf(folded: string): readonly Line[] {
	const lines: Line[] = [];
	let start = 0;
	while (start <= folded.length) {
		const next = folded.indexOf('\n', start);
		const end = next === -1 ? folded.length : next;
		lines.push({ start, end, text: folded.slice(start, end).trim() });
		start = end + 1;
	}
	return lines;
}

/** A line that stands on many pages is no part of the text. */
function pageHeads(lines: readonly Line[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		if (text.length >= 4 && text.length <= 40) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= 4).map(([text]) => text));
}

function isPageNumber(text: string): boolean {
	return /^(?:[-—\s]{0,4}\d{1,4}[-—\s]{0,4}|第\s?\d{1,4}\s?页.{0,12})$/.test(text);
}

function ended(tail: string): boolean {
	return /[。!?;:]["”)]?$/.test(tail.trimEnd());
}

/** A long line without an end goes on, unless the next begins something of its own. */
function continues(before: string, next: string): boolean {
	if (ended(before.slice(-3)) || begins(next)) return false;
	const last = before.slice(before.lastIndexOf('\n') + 1).trim();
	if (levelOf(before.trimStart().slice(0, 12)) !== undefined && before.length < 30) return false;
	return last.length >= 18 || /[,、]$/.test(last);
}

function begins(text: string): boolean {
	return levelOf(text) !== undefined || /^(?:——|[-•●■◆★*·]|附件|附:|#)/.test(text);
}

/** How a heading is numbered, outermost first. */
const numbering: readonly RegExp[] = [
	/^第[一二三四五六七八九十百\d]{1,4}[编篇章部](?:分)?/,
	/^第[一二三四五六七八九十百\d]{1,4}节/,
	/^[一二三四五六七八九十]{1,3}、/,
	/^\([一二三四五六七八九十]{1,3}\)/,
	/^\d{1,2}(?:[.、](?!\d)|\.\d{1,2}(?:\.\d{1,2})?(?=[\u4e00-\u9fff]))/,
	/^\(\d{1,2}\)/,
];

export function levelOf(text: string): number | undefined {
	const marked = /^#{1,6}(?=\s?\S)/.exec(text)?.[0].length;
	if (marked !== undefined) return marked / 10;
	const level = numbering.findIndex((pattern) => pattern.test(text));
	if (level !== -1) return level + 1;
	return /^专栏[一二三四五六七八九十\d]/.test(text) ? 8 : undefined;
}

function asBlock(of: Passage): Block {
	const level = levelOf(of.text);
	const short = of.text.length <= 45 && !/[。;,]$/.test(of.text);
	if (level !== undefined && short && !states(of.text))
		return { kind: 'heading', level, passage: of };
	const title =
		/^(?:\S{0,6}(?:主要|发展|总体|工作|预期|重点)?(?:目标|任务|要求|思路|措施))(?:和\S{1,6})?$/;
	return of.text.length <= 14 && title.test(of.text)
		? { kind: 'heading', level: 7, passage: of }
		: { kind: 'paragraph', passage: of };
}

/** A numbered line with a quantity is an item of a list: 1. 单位GDP能耗下降13.5%. */
function states(text: string): boolean {
	return /\d(?:%|‰|[余多]?[百千]?[万亿]?(?:个|家|项|件|元|亩|户|名|人|吨|公里|平方|立方|座|所|处|条|台|辆|场|套|倍))|(?:达到?|增长|下降|提高到|超过|突破|不低于|控制在)\d/.test(
		text,
	);
}

function cellsOf({ text, start, end }: Line): readonly Cell[] | undefined {
	const mark = text.includes('|') ? '|' : text.includes('\t') ? '\t' : undefined;
	if (mark === undefined || text.split(mark).length < 3) return undefined;
	return cellsAt(start, end, text, mark);
}

function cellsAt(start: number, end: number, text: string, mark: string): readonly Cell[] {
	const cells: Cell[] = [];
	let at = start + Math.max(0, end - start - text.length);
	for (const part of text.split(mark)) {
		cells.push({ text: part.trim(), start: at, end: at + part.length });
		at += part.length + 1;
	}
	return cells;
}
