import type { Cell, Matrix } from '../function.js';
import { cellValue } from '../host/cell-value.js';
import { univerText } from './univer-text.js';

/** Rows of equal length for Univer to spill; a cell without an answer holds the error `refuse` names. */
export function univerRows(
	matrix: Matrix,
	refuse: (thrown: unknown, row: number, column: number) => string,
): Cell[][] {
	const columns = matrix[0]?.length ?? 0;
	if (columns === 0 || matrix.some((row) => row.length !== columns)) {
		throw new TypeError('rows of unequal length, or none');
	}
	return matrix.map((cells, row) =>
		cells.map((cell, column) => {
			if (typeof cell === 'string') return univerText(cell);
			if (typeof cell !== 'object') return cellValue(cell);
			return 'refused' in cell ? refuse(cell.refused, row, column) : cellValue(cell.value);
		}),
	);
}
