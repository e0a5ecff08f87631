/// <reference types="office-js" />
import type { TableCell } from '@plan-indicators/core/table';
import { type Notice, notice } from '../notice.js';
import type { Selection } from '../own/selection.js';

/** No plan has more lines; more is a whole sheet that was selected. */
const most = 5000;

/** What is selected, without the blank cells around it. */
export function selection(): Promise<Selection | Notice> {
	return Excel.run(async (context) => {
		const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
		const sheet = used.worksheet;
		used.load('address, rowCount, columnCount');
		sheet.load('id');
		await context.sync();
		if (used.isNullObject) return nothing;
		const { address, rowCount, columnCount } = used;
		if (rowCount > most || columnCount > 200) return tooLarge(address);
		used.load('values');
		await context.sync();
		return { sheet: sheet.id, address, rows: used.values.map((row) => row.map(cellOf)) };
	});
}

function cellOf(value: unknown): TableCell {
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	return value === '' || value === null ? null : String(value);
}

const nothing = notice(
	'warning',
	'所选区域是空的。请选中带表头的整张指标表，如 A1:F22。',
	'The selection is blank. Select the whole table with its header, such as A1:F22.',
);

function tooLarge(address: string): Notice {
	return notice(
		'warning',
		`${address} 太大，指标表最多 ${most} 行、200 列。请只选中指标表。`,
		`${address} is too large; a table has at most ${most} rows and 200 columns. Select the table only.`,
	);
}
