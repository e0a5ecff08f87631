/// <reference types="office-js" />
import type { TableRows } from '@plan-indicators/core/table';
import type { Notice } from '../notice.js';
import type { Selection } from '../own/selection.js';
import { contentOf } from './content-of.js';
import { ifFree } from './free-range.js';

/**
 * Writes a table, if there is room, and selects it: from the selected cell on; where the selection holds
 * something, to its right, one column apart.
 */
export function insertTable(rows: TableRows): Promise<Selection | Notice> {
	return Excel.run(async (context) => {
		const columns = Math.max(...rows.map((row) => row.length));
		const grid = rows.map((row) =>
			Array.from({ length: columns }, (_, column) => contentOf(row[column] ?? '')),
		);
		const anchor = await besideSelection(context);
		const free = await ifFree(context, anchor, { rows: rows.length, columns });
		if ('intent' in free) return free;
		const { range } = free;
		const sheet = range.worksheet;
		sheet.load('id');
		range.values = grid;
		range.select();
		await context.sync();
		return { sheet: sheet.id, address: range.address, rows };
	});
}

async function besideSelection(context: Excel.RequestContext): Promise<Excel.Range> {
	const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
	used.load('columnCount');
	await context.sync();
	if (used.isNullObject) return context.workbook.getActiveCell();
	return used.getCell(0, 0).getOffsetRange(0, used.columnCount + 1);
}
