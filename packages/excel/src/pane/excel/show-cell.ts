/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import type { Selection } from '../own/selection.js';

/** Selects a cell of the sheet a selection was on. */
export function showCell({ sheet }: Selection, cell: string): Promise<Notice> {
	return Excel.run(async (context) => {
		context.workbook.worksheets.getItem(sheet).getRange(cell).select();
		await context.sync();
		return notice('info', `已选中 ${cell}。`, `${cell} is selected.`);
	});
}
