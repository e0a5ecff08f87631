import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Table } from './table.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every table of a page that has no table in it. */
export async function htmlTables(html: string): Promise<readonly Table[]> {
	const { parse } = await import('parse5');
	const found = elements(parse(html, { sourceCodeLocationInfo: true }), 'table');
	const leaves = found.filter((table) => elements(table, 'table').length === 0);
	return leaves.map((table, i) => gridOf(table, String(i + 1)));
}

/** The elements of a name below a node, in the order of the document. */
function elements(root: Node, name: string): Element[] {
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
	const rows: (string | null)[][] = [];
	const positions: (readonly [line: number, column: number])[] = [];
	const taken = new Set<string>();
	elements(table, 'tr')
		.slice(0, most.rows)
		.forEach((tr, r) => {
			const row: (string | null)[] = [];
			const { startLine = 1, startCol = 1 } = tr.sourceCodeLocation ?? {};
			positions.push([startLine, startCol]);
			for (const cell of cellsOf(tr)) {
				while (taken.has(`${r},${row.length}`)) row.push(null);
				const text = textOf(cell);
				const [down, right] = [span(cell, 'rowspan'), span(cell, 'colspan')];
				for (let i = 1; i < down; i += 1) {
					for (let j = 0; j < right; j += 1) taken.add(`${r + i},${row.length + j}`);
				}
				row.push(text === '' ? null : text, ...Array<null>(right - 1).fill(null));
			}
			rows.push(row);
		});
	return {
		name,
		rows,
		positionOf: (row) => {
			const [line, column] = positions[row - 1] ?? [1, 1];
			return { line, column };
		},
	};
}

/** More rows than the table of any plan has, and cells that reach over more than any does. */
const most = { rows: 10_000, span: 200 };

function cellsOf(tr: Element): Element[] {
	return tr.childNodes.filter(
		(node): node is Element =>
			'tagName' in node && (node.tagName === 'td' || node.tagName === 'th'),
	);
}

function span(cell: Element, name: string): number {
	const written = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
	return Number.isInteger(written) && written > 0 ? Math.min(written, most.span) : 1;
}

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
