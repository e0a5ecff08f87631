import type { CellStyle, WriteSheet } from 'hucre';
import { type SheetCell, sheetLink, text } from './cells.js';
import { sheet, table } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { faint, head, title } from './styles.js';

/** The row of the headers of a listing. */
export const listingHeader = 3;

/** A sheet with one table of text: what it is, the way back, and the table. */
export function listing(
	name: string,
	heading: string,
	columns: readonly (readonly [header: string, width: number])[],
	lines: readonly (readonly SheetCell[])[],
	tableName: string,
): WriteSheet {
	const headers = columns.map(([header]) => header);
	const style: CellStyle = faint;
	return sheet({
		name,
		widths: columns.map(([, width]) => width),
		lines: [
			[text(name, title)],
			[sheetLink('返回“说明”', sheetNames.about), text(heading, style)],
			headers.map((header) => text(header, head)),
			...lines,
		],
		freezePane: { rows: listingHeader },
		tables: [table(tableName, headers, listingHeader, lines.length)],
	});
}
