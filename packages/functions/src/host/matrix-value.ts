import type { Card, Cell, Matrix, Refused } from '../function.js';
import { cellValue } from './cell-value.js';

/**
 * Rows of equal length for a host to spill; a cell without an answer holds what `error` makes of it, a card
 * what `card` does: its number, where the host has no cells with properties.
 */
export function matrixValue<Shown, ShownCard = Cell>(
	matrix: Matrix,
	error: (thrown: unknown) => Shown,
	card: (card: Card) => Cell | ShownCard = ({ value }) => cellValue(value),
): readonly (readonly (Cell | Shown | ShownCard)[])[] {
	const columns = matrix[0]?.length ?? 0;
	if (columns === 0 || matrix.some((row) => row.length !== columns)) {
		throw new TypeError('rows of unequal length, or none');
	}
	const value = (cell: Cell | Card | Refused) => {
		try {
			if (typeof cell !== 'object') return cellValue(cell);
			return 'refused' in cell ? error(cell.refused) : card(cell);
		} catch (defect) {
			return error(defect);
		}
	};
	return matrix.map((row) => row.map(value));
}
