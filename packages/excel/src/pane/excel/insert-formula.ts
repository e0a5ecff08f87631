/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';

export function insertFormula(formula: string): Promise<Notice> {
	return Excel.run(async (context) => {
		const cell = context.workbook.getActiveCell();
		cell.formulas = [[formula]];
		cell.load('address');
		await context.sync();
		return notice('success', `已写入 ${cell.address}：${formula}`, `${cell.address}: ${formula}`);
	});
}
