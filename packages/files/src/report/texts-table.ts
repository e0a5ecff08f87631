import type { ReportColumn, ReportTable } from './report-cell.js';

/** A table of words under headers with their widths. */
export function textsTable(
	headers: readonly (readonly [header: string, width: number])[],
	rows: readonly (readonly string[])[],
): ReportTable {
	return {
		named: 0,
		columns: headers.map(([header, width]): ReportColumn => ({ header, align: 'start', width })),
		rows: rows.map((texts) => ({ cells: texts.map((text) => ({ text })) })),
	};
}
