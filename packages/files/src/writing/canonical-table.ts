import type { Plan } from '@plan-indicators/core';
import { type TableRow, type TableRows, tableFromPlan } from '@plan-indicators/core/table';

/** The canonical tables of plans, one below the other under one header. */
export interface CanonicalTable {
	readonly header: TableRow;
	readonly rows: TableRows;
}

export function canonicalTable(plans: readonly Plan[]): CanonicalTable {
	const tables = plans.map(tableFromPlan);
	return { header: tables[0]?.[0] ?? [], rows: tables.flatMap((table) => table.slice(1)) };
}
