import type { WriteSheet } from 'hucre';
import type { SheetCell } from '../../workbook/cells.js';
import { rowHeight } from '../../workbook/row-height.js';
import { sheet } from '../../workbook/sheet.js';

/** A sheet of tables and words of different widths: words at the end of a line have all that is left. */
export function spread(of: {
	readonly name: string;
	readonly widths: readonly number[];
	readonly lines: readonly (readonly SheetCell[])[];
}): WriteSheet {
	const { widths, lines } = of;
	const short = lines.flatMap((line, row) => {
		const last = line.at(-1);
		const words = typeof last?.value === 'string' && last.style?.alignment?.horizontal !== 'right';
		return words && line.length < widths.length ? [{ line, row, from: line.length - 1 }] : [];
	});
	const made = sheet(of);
	return {
		...made,
		merges: short.map(({ row, from }) => ({
			startRow: row,
			endRow: row,
			startCol: from,
			endCol: widths.length - 1,
		})),
		rowDefs: new Map([
			...(made.rowDefs ?? []),
			...short
				.filter(({ row }) => made.rowDefs?.has(row))
				.map(({ line, row, from }) => {
					const rest = widths.slice(from).reduce((sum, width) => sum + width, 0);
					const height = rowHeight(line, [...widths.slice(0, from), rest]);
					return [row, { height }] as const;
				}),
		]),
	};
}
