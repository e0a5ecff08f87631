/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import { localAddress, type Selection } from '../own/selection.js';
import type { Spill } from '../workbook.js';
import { ifFree } from './free-range.js';

/** Writes a formula to the right of a selection, one column apart, if its range is free. */
export function insertBeside(selection: Selection, spill: Spill): Promise<Notice> {
	return Excel.run(async (context) => {
		const { sheet, rows } = selection;
		const width = Math.max(...rows.map((row) => row.length));
		const anchor = context.workbook.worksheets
			.getItem(sheet)
			.getRange(localAddress(selection))
			.getCell(0, 0)
			.getOffsetRange(0, width + 1);
		const free = await ifFree(context, anchor, spill);
		if ('intent' in free) return free;
		anchor.formulas = [[spill.formula]];
		await context.sync();
		const { address } = free.range;
		return notice('success', `已写入 ${address}：${spill.formula}`, `${address}: ${spill.formula}`);
	});
}
