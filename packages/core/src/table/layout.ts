import { headerRole, type Role } from './header-role.js';
import { type HeaderText, headerText, yearOfNumber } from './header-text.js';
import { isBlank, type TableCell, type TableRow, type TableRows, textOf } from './table-cell.js';

/** A column under its header. */
export interface HeadedColumn {
	readonly column: number;
	readonly cell: TableCell;
	/** Undefined where the header is not known. */
	readonly role: Role | undefined;
	readonly header: HeaderText;
	/** As the message about it shows it. */
	readonly printed: string;
}

/** Where the header of a table is, and what its columns hold. */
export interface Layout {
	readonly header: number;
	/** The row below the header. */
	readonly first: number;
	readonly columns: readonly HeadedColumn[];
	readonly name: number;
}

const searched = 10;

/** The first of the first ten rows that names indicators and has `wanted`; without, the one that only names them. */
export function layoutOf(
	rows: TableRows,
	wanted: (columns: readonly HeadedColumn[]) => boolean,
): Layout | undefined {
	let seen = 0;
	let second: Layout | undefined;
	for (const [header, row] of rows.entries()) {
		if (row.every(isBlank)) continue;
		seen += 1;
		if (seen > searched) break;
		const layout = at(row, rows[header + 1] ?? [], header);
		if (!layout) continue;
		if (wanted(layout.columns)) return layout;
		second ??= layout;
	}
	return second;
}

function at(row: TableRow, below: TableRow, header: number): Layout | undefined {
	const own = headed(row);
	const name = nameColumn(own);
	if (name === undefined) return undefined;
	if (!isSecondRow(below, row, name)) return { header, first: header + 1, columns: own, name };
	return { header, first: header + 2, columns: headed(joinedRows(row, below)), name };
}

function headed(row: TableRow): readonly HeadedColumn[] {
	return row.flatMap((cell, column): HeadedColumn[] => {
		if (isBlank(cell)) return [];
		const year = typeof cell === 'number' ? yearOfNumber(cell) : undefined;
		const header = headerText(year ?? cell);
		return [{ column, cell, header, role: headerRole(header), printed: textOf(cell) }];
	});
}

/** Of several levels of names the narrowest; a mere 项目 or 内容 is a name only where nothing better is. */
function nameColumn(columns: readonly HeadedColumn[]): number | undefined {
	const named = columns.filter(({ role }) => role === 'name');
	const better = named.filter(({ header }) => /指标|name|indicator/.test(header.words));
	return (better.length > 0 ? better : named).at(-1)?.column;
}

/** Whether a row below a header is its second level: years below a merged 目标值. */
function isSecondRow(row: TableRow, above: TableRow, name: number): boolean {
	const cells = row.filter((cell) => !isBlank(cell));
	if (cells.length === 0 || !isBlank(row[name])) return false;
	const columns = headed(row);
	if (columns.every(({ role }) => role !== undefined)) return true;
	// 全市, 本区 below merged years: not known, but no row of figures.
	const isMerged = columns.some(({ column }) => isBlank(above[column]));
	return isMerged && columns.length > 1 && cells.every((cell) => /^[^\d]{1,8}$/.test(textOf(cell)));
}

/** Whole by themselves, whatever stands above them: 年均增长（%） below 规划目标. */
const ofRates: ReadonlySet<Role | undefined> = new Set(['rate', 'sum', 'rateOrSum']);

/** Two rows of a header as one; a merged cell counts to its right as far as there is something below. */
function joinedRows(above: TableRow, below: TableRow): TableRow {
	let merged: TableCell = null;
	const width = Math.max(above.length, below.length);
	return Array.from({ length: width }, (_, column): TableCell => {
		const own = above[column] ?? null;
		const under = below[column] ?? null;
		if (!isBlank(own)) merged = own;
		if (isBlank(under)) return own;
		return isBlank(merged) || ofRates.has(headerRole(headerText(under)))
			? under
			: `${textOf(merged)}${textOf(under)}`;
	});
}

/** Whether a row below the header is the header once more, as at the top of a new page. */
export function isHeaderAgain(row: TableRow, { columns, name }: Layout): boolean {
	const again = columns.filter(({ column, printed }) => textOf(row[column]) === printed);
	return again.length > 1 && again.some(({ column }) => column === name);
}
