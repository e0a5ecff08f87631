import type { TableCell, TableRows } from '@plan-indicators/core/table';
import { errorOf } from '../host/argument-value.js';

/** A range as a host passes it. */
export type RawRange = readonly (readonly unknown[])[];

/** The cells of a range as tables are read: a blank is null, an error its text. */
export function sheetCells(range: RawRange): TableRows {
	return range.map((row) => row.map(sheetCell));
}

function sheetCell(cell: unknown): TableCell {
	if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
		return cell === '' ? null : cell;
	}
	return cell === null || cell === undefined ? null : (errorOf(cell) ?? '#VALUE!');
}

/** Whether two ranges hold the same, found out cell by cell so that most that differ differ at once. */
export function sameRange(one: RawRange, other: RawRange): boolean {
	if (one === other) return true;
	if (one.length !== other.length) return false;
	for (let i = 0; i < one.length; i += 1) {
		const [ours = [], theirs = []] = [one[i], other[i]];
		if (ours.length !== theirs.length) return false;
		for (let j = 0; j < ours.length; j += 1) {
			if (ours[j] !== theirs[j] && !sameError(ours[j], theirs[j])) return false;
		}
	}
	return true;
}

/** Errors come as objects, each call a new one. */
function sameError(one: unknown, other: unknown): boolean {
	const code = errorOf(one);
	return code !== undefined && code === errorOf(other);
}
