import type { DefaultTreeAdapterTypes } from 'parse5';
import { cellPlaces } from './cell-places.js';
import type { Table } from './table.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every table of a page that has no table in it. */
export async function htmlTables(html: string): Promise<readonly Table[]> {
	const { parse } = await import('parse5');
	const page = parse(html, { sourceCodeLocationInfo: true });
	return leafTables(page).map((table, i) => gridOf(table, String(i + 1)));
}

/** The tables below a node that have no table in them. */
export function leafTables(root: Node): readonly Element[] {
	return elements(root, 'table').filter((table) => elements(table, 'table').length === 0);
}

/** The elements of a name below a node, in the order of the document. */
export function elements(root: Node, name: string): Element[] {
	const found: Element[] = [];
	const waiting = [...childrenOf(root)].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if ('tagName' in node && node.tagName === name) found.push(node);
		waiting.push(...[...childrenOf(node)].reverse());
	}
	return found;
}

function childrenOf(node: Node): readonly Node[] {
	if ('content' in node) return node.content.childNodes;
	return 'childNodes' in node ? node.childNodes : [];
}

/** Cells in their places: one that reaches over several stands in the first of them. */
function gridOf(table: Element, name: string): Table {
	const lines = elements(table, 'tr').slice(0, most);
	const positions = lines.map(({ sourceCodeLocation: place }) => ({
		line: place?.startLine ?? 1,
		column: place?.startCol ?? 1,
	}));
	return {
		name,
		rows: cellPlaces(lines).map((cells) =>
			cells.flatMap(({ cell, taken, right }) => {
				const text = textOf(cell);
				return [...nothing(taken), text === '' ? null : text, ...nothing(right - 1)];
			}),
		),
		positionOf: (row) => positions[row - 1] ?? { line: 1, column: 1 },
	};
}

function nothing(columns: number): readonly null[] {
	return Array<null>(columns).fill(null);
}

/** More rows than the table of any plan has. */
const most = 10_000;

function textOf(cell: Element): string {
	let text = '';
	const waiting: Node[] = [...cell.childNodes].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.nodeName === '#text' && 'value' in node) text += node.value;
		else if (node.nodeName === 'br' || node.nodeName === 'p') text += '\n';
		if (node.nodeName !== 'script' && node.nodeName !== 'style')
			waiting.push(...[...childrenOf(node)].reverse());
	}
	return text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n\s*/g, '\n')
		.trim();
}
