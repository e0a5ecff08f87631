import type { Cell, Matrix, Refused } from '../function.js';
import { cellValue } from './cell-value.js';

/** Rows of equal length for a host to spill; a cell without an answer holds what `error` makes of it. */
export function matrixValue<Shown>(
	matrix: Matrix,
	error: (thrown: unknown) => Shown,
): readonly (readonly (Cell | Shown)[])[] {
	const columns = matrix[0]?.length ?? 0;
	if (columns === 0 || matrix.some((row) => row.length !== columns)) {
		throw new TypeError('rows of unequal length, or none');
	}
	const value = (cell: Cell | Refused) => {
		try {
			return isRefused(cell) ? error(cell.refused) : cellValue(cell);
		} catch (defect) {
			return error(defect);
		}
	};
	return matrix.map((row) => row.map(value));
}

function isRefused(cell: Cell | Refused): cell is Refused {
	return typeof cell === 'object';
}
