import type { Grammar } from './grammar.js';
import type { Cell } from './table.js';

/**
 * A value as every dialect reads it back to the last bit: a number with an exponent is a double, one
 * without may be a decimal.
 */
export function literal({ text }: Pick<Grammar, 'text'>, cell: Cell): string {
	if (cell === null) return 'NULL';
	if (typeof cell === 'string') return text(cell);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return Number.isInteger(cell) && Math.abs(cell) < 2 ** 31 ? String(cell) : cell.toExponential();
}
