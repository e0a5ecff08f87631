import type { TableRows } from '@plan-indicators/core/table';

/**
 * The rows of a canonical table of several plans, apart: each with the header, and blank where rows of
 * others stood, so that every cell keeps its name.
 */
export function rowsByPlan(rows: TableRows): readonly TableRows[] {
	const header = rows
		.slice(0, 10)
		.findIndex((row) => row.includes('plan_id') && row.includes('kind'));
	const column = rows[header]?.indexOf('plan_id') ?? -1;
	if (header < 0) return [rows];
	const ids = new Set(rows.slice(header + 1).map((row) => row[column] ?? null));
	ids.delete(null);
	if (ids.size < 2) return [rows];
	return [...ids].map((id) => rows.map((row, i) => (i <= header || row[column] === id ? row : [])));
}
