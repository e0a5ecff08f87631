import type { Cell, Matrix } from '../function.js';
import { cellValue } from './cell-value.js';
import { univerText } from './univer-text.js';

/** Rows of equal length for Univer to spill; a cell without an answer holds its error. */
export function univerRows(matrix: Matrix, error: (thrown: unknown) => string): Cell[][] {
	const columns = matrix[0]?.length ?? 0;
	if (columns === 0 || matrix.some((row) => row.length !== columns)) {
		throw new TypeError('rows of unequal length, or none');
	}
	return matrix.map((row) =>
		row.map((cell) => {
			if (typeof cell === 'string') return univerText(cell);
			return typeof cell === 'object' ? error(cell.refused) : cellValue(cell);
		}),
	);
}
