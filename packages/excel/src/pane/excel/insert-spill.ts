/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import type { Spill } from '../workbook.js';
import { freeRange } from './free-range.js';

export function insertSpill(spill: Spill): Promise<Notice> {
	return Excel.run(async (context) => {
		const free = await freeRange(context, spill);
		if ('intent' in free) return free;
		free.anchor.formulas = [[spill.formula]];
		await context.sync();
		const { address } = free.range;
		return notice('success', `已写入 ${address}：${spill.formula}`, `${address}: ${spill.formula}`);
	});
}
