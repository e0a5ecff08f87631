import type { TableCell, TableRows } from '../src/table/table-cell.js';

/** A table with the columns of its rows, and no others. */
export function tableOf(...rows: readonly Readonly<Record<string, TableCell>>[]): TableRows {
	const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return [header, ...rows.map((row) => header.map((name) => row[name] ?? null))];
}
