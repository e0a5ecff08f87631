import type { TableCell, TableRows } from '@plan-indicators/core/table';
import Papa from 'papaparse';
import { guarded } from '../tables/formula-guard.js';

/**
 * A table as CSV or as the only sheet of a workbook, no cell of which is a formula.
 *
 * @returns CSV in UTF-8 with a mark, so that Excel knows it; what looks like a formula has an apostrophe
 * before it.
 */
export async function writeTable(
	rows: TableRows,
	format: 'csv' | 'xlsx',
	sheet = '指标',
): Promise<Uint8Array> {
	if (format === 'csv') return new TextEncoder().encode(csv(rows));
	const { writeXlsx } = await import('hucre/xlsx');
	return writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] });
}

export function csv(rows: TableRows): string {
	const text = Papa.unparse(
		rows.map((row) => row.map(cellText)),
		{ newline: '\r\n' },
	);
	return `\ufeff${text}\r\n`;
}

function cellText(cell: TableCell): string {
	return typeof cell === 'string' ? guarded(cell) : String(cell ?? '');
}
