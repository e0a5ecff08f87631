import type { Cell } from '../function.js';

/** What may stand in a cell; anything else, NaN and Infinity among it, is a defect. */
export function cellValue(value: unknown): Cell {
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw new TypeError(`${String(value)} is no cell`);
}
