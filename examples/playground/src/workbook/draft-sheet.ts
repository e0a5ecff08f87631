import type { Language } from '@plan-indicators/core';
import type { TableCell, TableRows } from '@plan-indicators/core/table';
import { levelToAsk } from '@plan-indicators/draft';
import { words } from '../words.js';
import { type Cells, type Content, cells, faint, header, text, title } from './cells.js';

/** The row of the headers, from 0: below the title and the period. */
const headerRow = 2;

/** Where a formula asks the table, one column away from it, with what it asks for at its left. */
export const exampleRow = headerRow + 1;

export function exampleColumn(rows: TableRows): number {
	return Math.max(...rows.map((row) => row.length)) + 1;
}

/** The table of a drafted plan as cells: every text of it a text, whatever it begins with. */
export function draftCells(rows: TableRows, language: Language): Cells {
	const column = exampleColumn(rows);
	const beside = (row: number): Content | undefined => {
		if (row === headerRow) return { v: words.askDraft[language], s: faint };
		const name = row === exampleRow ? levelToAsk(rows) : undefined;
		return name === undefined ? undefined : text(name);
	};
	return cells(
		rows.map((row, r) =>
			Array.from({ length: column + 1 }, (_, c) =>
				c === column ? beside(r) : content(row[c] ?? null, r),
			),
		),
	);
}

function content(value: TableCell, row: number): Content | undefined {
	if (value === null || value === '') return undefined;
	const styled = row === 0 ? { s: title } : row === headerRow ? { s: header } : {};
	return typeof value === 'number'
		? { v: value, ...styled }
		: { ...text(String(value)), ...styled };
}
