import { isBlank, type TableRows } from './table-cell.js';
import type { Report } from './table-problem.js';

/** More are not read: a plan has some dozens, and a sheet a million rows. */
const mostRows = 5000;

/** The first rows of a range that is too long; blank ones below the table do not count. */
export function withinLimit(rows: TableRows, report: Report): TableRows {
	if (rows.length <= mostRows) return rows;
	const filled = rows.findLastIndex((row) => !row.every(isBlank)) + 1;
	if (filled <= mostRows) return rows.slice(0, filled);
	report({ row: mostRows, column: 0 }, 'error', 'too-many-rows', {
		zh: `一张表最多读 ${mostRows} 行，收到 ${filled} 行，从这一行起没有读`,
		en: `at most ${mostRows} rows of a table are read, but ${filled} came; from this row on nothing was read`,
	});
	return rows.slice(0, mostRows);
}
