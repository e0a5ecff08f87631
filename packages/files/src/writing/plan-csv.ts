import type { Plan } from '@plan-indicators/core';
import type { TableCell } from '@plan-indicators/core/table';
import Papa from 'papaparse';
import { guarded } from '../tables/formula-guard.js';
import { canonicalTable } from './canonical-table.js';

/** The canonical table as CSV; what looks like a formula has an apostrophe before it. */
export function planCsv(plans: readonly Plan[]): string {
	const { header, rows } = canonicalTable(plans);
	const text = Papa.unparse(
		[header, ...rows].map((row) => row.map(cellText)),
		{ newline: '\r\n' },
	);
	return `\ufeff${text}\r\n`;
}

function cellText(cell: TableCell): string {
	return typeof cell === 'string' ? guarded(cell) : String(cell ?? '');
}
