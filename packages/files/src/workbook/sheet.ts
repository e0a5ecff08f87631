import type { TableDefinition, WriteSheet } from 'hucre';
import type { SheetCell } from './cells.js';
import { rowHeight } from './row-height.js';

interface Layout extends Omit<WriteSheet, 'cells' | 'columns'> {
	readonly widths: readonly number[];
	/** From the first row on; a row may be empty. */
	readonly lines: readonly (readonly SheetCell[])[];
}

/** A sheet from its cells, line by line, that prints across one page. */
export function sheet({ widths, lines, ...rest }: Layout): WriteSheet {
	return {
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
		...rest,
		columns: widths.map((width) => ({ width })),
		rowDefs: new Map(
			lines.flatMap((line, row) =>
				wraps(line) ? [[row, { height: rowHeight(line, widths) }] as const] : [],
			),
		),
		cells: new Map(
			lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const)),
		),
	};
}

function wraps(line: readonly SheetCell[]): boolean {
	return line.some(({ style }) => style?.alignment?.wrapText === true);
}

/** A table of Excel over headers in `row` (counted from 1) and `count` lines below them. */
export function table(
	name: string,
	headers: readonly string[],
	row: number,
	count: number,
): TableDefinition {
	const last = letter(headers.length - 1);
	return {
		name,
		range: `A${row}:${last}${row + Math.max(count, 1)}`,
		columns: headers.map((header) => ({ name: header })),
		style: 'TableStyleLight1',
	};
}

/** A is 0; a sheet of ours has no column beyond Z but the paths, which have years. */
export function letter(column: number): string {
	const before = Math.floor(column / 26);
	return `${before === 0 ? '' : letter(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
