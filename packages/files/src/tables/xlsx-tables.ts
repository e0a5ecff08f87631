import type { TableCell } from '@plan-indicators/core/table';
import type { Cell, CellValue } from 'hucre';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { zipProblem } from '../zip/zip-problem.js';
import type { Table } from './table.js';

/** Every sheet of a workbook. */
export async function xlsxTables(bytes: Uint8Array): Promise<readonly Table[] | FileProblem> {
	const problem = await zipProblem(bytes);
	if (problem) return problem;
	const { readXlsx } = await import('hucre/xlsx');
	try {
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		return sheets.map(({ name, rows, cells }) => ({
			name,
			rows: rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`)))),
		}));
	} catch (error) {
		const why = error instanceof Error ? error.message : '';
		return fatal(
			'wrong-format',
			`这个工作簿读不出来：${why}`,
			`this workbook cannot be read: ${why}`,
			{ proposal: { zh: '用 Excel 或 WPS 另存一次', en: 'save it once more in Excel or WPS' } },
		);
	}
}

const day = 86_400_000;

/** A date is its serial number; what a sheet shows as a percentage is one. */
function cellOf(value: CellValue, cell: Cell | undefined): TableCell {
	if (value instanceof Date) return value.getTime() / day + 25_569;
	if (value === '') return null;
	const format = cell?.style?.numFmt?.replace(/"[^"]*"|\\./g, '') ?? '';
	if (typeof value === 'number' && format.includes('%'))
		return `${Number((value * 100).toPrecision(15))}%`;
	return value;
}
