import { plans } from '@plan-indicators/data';
import type { IWorkbookData } from '@univerjs/core';
import { listSheet } from './list-sheet.js';
import { planSheet } from './plan-sheet.js';
import { whatIfSheet } from './what-if-sheet.js';

/** What the page opens with: the what-if sheet, a sheet per plan, and the list of plans. */
export function workbook(): Partial<IWorkbookData> {
	const sheets = [whatIfSheet(), ...plans.map(planSheet), listSheet()];
	return {
		id: 'playground',
		name: '规划指标试算表',
		sheetOrder: sheets.map(({ id = '' }) => id),
		sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
	};
}
