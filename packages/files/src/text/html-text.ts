import type { DefaultTreeAdapterTypes } from 'parse5';
import { cellPlaces } from '../tables/cell-places.js';
import { elements, leafTables } from '../tables/html-tables.js';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * The text of a page as people see it: a line for each heading, paragraph, item and row of a table. Where a
 * merged cell reaches, the row has an empty cell, so that each stands in its column.
 */
export async function htmlText(html: string): Promise<string> {
	const { parse } = await import('parse5');
	const lines: string[] = [''];
	const page = parse(html);
	const merged = mergedCells(page);
	const waiting: (Node | string)[] = [page];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next === 'string') {
			write(lines, next);
			continue;
		}
		if (next.nodeName === '#text' && 'value' in next) {
			write(lines, next.value.replace(/\s+/g, ' '));
			continue;
		}
		const { nodeName } = next;
		if (unseen.has(nodeName)) continue;
		const children = 'childNodes' in next ? next.childNodes : [];
		const [before, after] = around(nodeName, merged.get(next));
		if (after !== '') waiting.push(after);
		for (let i = children.length - 1; i >= 0; i -= 1) {
			const child = children[i];
			if (child) waiting.push(child);
		}
		write(lines, before);
	}
	return lines
		.map((line) =>
			line.replace(betweenCells, ' | ').replace(cellMarks, '').replace(/\s+/g, ' ').trim(),
		)
		.filter((line) => line !== '')
		.join('\n');
}

const unseen: ReadonlySet<string> = new Set([
	'script',
	'style',
	'head',
	'template',
	'noscript',
	'svg',
]);

const ownLine: ReadonlySet<string> = new Set([
	...['p', 'div', 'br', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'table', 'section', 'article'],
	...['blockquote', 'pre', 'header', 'footer', 'caption', 'hr'],
]);

/** What a heading, a line of its own or a cell is written between; a heading has the marks of Markdown. */
function around(name: string, merged?: Merged): readonly [before: string, after: string] {
	if (name === 'td' || name === 'th') {
		const { before = 0, behind = 0 } = merged ?? {};
		return [emptyCell.repeat(before) + cellBegins, cellEnds + emptyCell.repeat(behind)];
	}
	const level = /^h([1-6])$/.exec(name)?.[1];
	if (level !== undefined) return [`\n${'#'.repeat(Number(level))} `, '\n'];
	return ownLine.has(name) ? ['\n', '\n'] : ['', ''];
}

/** How many columns next to a cell have none of their own in its row. */
interface Merged {
	readonly before: number;
	readonly behind: number;
}

/** Of the tables of a page that have no table in them; one around a text sets it out and has no columns. */
function mergedCells(page: Node): ReadonlyMap<Node, Merged> {
	const found = new Map<Node, Merged>();
	for (const table of leafTables(page)) {
		for (const row of cellPlaces(elements(table, 'tr'))) {
			for (const { cell, taken, right } of row) {
				const alone = row.length === 1 && holdsSentence(cell);
				if (taken > 0 || right > 1)
					found.set(cell, { before: taken, behind: alone ? 0 : right - 1 });
			}
		}
	}
	return found;
}

/** A cell across the table with a sentence is a remark or a paragraph, and no row. */
function holdsSentence(cell: Node): boolean {
	const waiting: Node[] = [cell];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if ('value' in node && /[。；]/.test(node.value)) return true;
		if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child);
	}
	return false;
}

const cellBegins = '\u0001';
const cellEnds = '\u0002';
const emptyCell = cellBegins + cellEnds;
const betweenCells = new RegExp(`${cellEnds}\\s*${cellBegins}`, 'g');
const cellMarks = new RegExp(`[${cellBegins}${cellEnds}]`, 'g');

/** Within a cell nothing begins a line: a row is one. */
function write(lines: string[], text: string): void {
	const last = lines.length - 1;
	const line = lines[last] ?? '';
	const inCell = line.lastIndexOf(cellBegins) > line.lastIndexOf(cellEnds);
	const begins = text.startsWith('\n');
	if (begins && !inCell && line !== '') lines.push(text.slice(1));
	else lines[last] = line + (begins ? ` ${text.slice(1)}` : text);
}
