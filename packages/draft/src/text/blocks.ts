import { type Cell, cellsOf } from './cells.js';
import { levelOf, plainLevel, states } from './numbering.js';
import { type Passage, passage, type Texts } from './passage.js';

/** A heading, a paragraph or the row of a table, in the order of the text. */
export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly passage: Passage }
	| { readonly kind: 'paragraph'; readonly passage: Passage }
	| { readonly kind: 'row'; readonly cells: readonly Cell[] };

/** The blocks of a text; lines broken in the middle of a sentence are one paragraph, page heads are none. */
export function blocks(text: Texts): readonly Block[] {
	const lines = linesOf(text.folded);
	const heads = pageHeads(lines);
	const found: Block[] = [];
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0) found.push(asBlock(passage(text, open)));
		open = [];
	};
	for (const line of lines) {
		const before = open.at(-1);
		if (line.text === '') {
			if (before && ended(before.text)) close();
			continue;
		}
		if (isPageNumber(line.text) || heads.has(line.text)) continue;
		const below = found.at(-1)?.kind === 'row' && !before;
		const cells = (below ? cellsOf(line.whole) : undefined) ?? cellsOf(line);
		if (cells) {
			close();
			found.push({ kind: 'row', cells });
			continue;
		}
		if (before && !continues(open[0]?.text ?? '', before.text, line.text, open.length)) close();
		open.push(line);
	}
	close();
	return found;
}

/** A line without the spaces around it. */
interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** With them: below a row of a table a tab at either end parts an empty cell. */
	readonly whole: { readonly text: string; readonly start: number };
}

function linesOf(folded: string): readonly Line[] {
	const lines: Line[] = [];
	for (let start = 0; start <= folded.length; ) {
		const next = folded.indexOf('\n', start);
		const end = next === -1 ? folded.length : next;
		const raw = folded.slice(start, end);
		const text = raw.trim();
		const from = start + raw.length - raw.trimStart().length;
		lines.push({ start: from, end: from + text.length, text, whole: { text: raw, start } });
		start = end + 1;
	}
	return lines;
}

/** A short line that stands on many pages is no part of the text. */
function pageHeads(lines: readonly Line[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { text } of lines) {
		if (text.length >= 4 && text.length <= 40) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= 4).map(([text]) => text));
}

function isPageNumber(text: string): boolean {
	return (
		text.length <= 24 && /^(?:[-—\s]{0,4}\d{1,4}[-—\s]{0,4}|第\s?\d{1,4}\s?页.{0,12})$/.test(text)
	);
}

function ended(line: string): boolean {
	return /[。!?;:]["”)]?$/.test(line.slice(-2));
}

/** A long line without an end goes on in the next, unless that begins something of its own. */
function continues(first: string, last: string, next: string, lines: number): boolean {
	if (ended(last) || begins(next)) return false;
	if (lines === 1 && first.length < 30 && levelOf(first) !== undefined) return false;
	return last.length >= 18 || /[,、]$/.test(last);
}

function begins(line: string): boolean {
	return levelOf(line) !== undefined || /^(?:——|[-•●■◆★*·]|附件|附:|#)/.test(line);
}

const title =
	/^\S{0,6}?(?:主要|发展|总体|工作|预期|重点)?(?:目标|任务|要求|思路|措施)(?:和\S{1,6})?$/;

function asBlock(of: Passage): Block {
	const { text } = of;
	const level = levelOf(text);
	if (level !== undefined && text.length <= 45 && !/[。;,]$/.test(text) && !states(text)) {
		return { kind: 'heading', level, passage: of };
	}
	return text.length <= 14 && title.test(text)
		? { kind: 'heading', level: plainLevel, passage: of }
		: { kind: 'paragraph', passage: of };
}
