import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A cell of a table of a page, where it stands. */
export interface PlacedCell {
	readonly cell: Element;
	/** Columns before it, behind the cell before, that cells of the rows above reach into. */
	readonly taken: number;
	/** Columns it reaches over. */
	readonly right: number;
}

/** The cells of the rows of a table in their places, a row at a time. */
export function cellPlaces(rows: readonly Element[]): readonly (readonly PlacedCell[])[] {
	/** The first row below that each column is free in again. */
	const freeIn: number[] = [];
	return rows.map((tr, row) => {
		let column = 0;
		return cellsOf(tr).map((cell) => {
			const from = column;
			while ((freeIn[column] ?? 0) > row) column += 1;
			const taken = column - from;
			const [down, right] = [span(cell, 'rowspan'), span(cell, 'colspan')];
			for (const end = column + right; column < end; column += 1) freeIn[column] = row + down;
			return { cell, taken, right };
		});
	});
}

/** A cell reaches over no more than that. */
const most = 200;

function cellsOf(tr: Element): Element[] {
	return tr.childNodes.filter(
		(node): node is Element =>
			'tagName' in node && (node.tagName === 'td' || node.tagName === 'th'),
	);
}

function span(cell: Element, name: string): number {
	const written = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
	return Number.isInteger(written) && written > 0 ? Math.min(written, most) : 1;
}
