import type { TableCell } from '@plan-indicators/core/table';
import type { Cell, CellValue } from 'hucre';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { zipProblem } from '../zip/zip-problem.js';
import { withoutValue } from './formula-without-value.js';
import { sheetDate } from './sheet-date.js';
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
			rows: rows.map((row, r) => {
				const inHead = row.some((value) => typeof value === 'string' && heads.test(value));
				return row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`), inHead));
			}),
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

/** What heads the names of the indicators: a date beside it heads a column. */
const heads = /^\s*(?:.{0,4}指标(?:名称)?|项目|indicators?|name)\s*$/i;

/** A date in a header is its serial number; what a sheet shows as a percentage is one. */
function cellOf(value: CellValue, cell: Cell | undefined, inHead: boolean): TableCell {
	const format = cell?.style?.numFmt?.replace(/"[^"]*"|\\./g, '') ?? '';
	if (value instanceof Date)
		return inHead ? value.getTime() / day + 25_569 : sheetDate(value, format);
	if (value === null && cell?.formula) return withoutValue;
	if (value === '') return null;
	if (typeof value === 'number' && format.includes('%'))
		return `${Number((value * 100).toPrecision(15))}%`;
	return value;
}
