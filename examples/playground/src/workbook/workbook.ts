import type { Language } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { words } from '../words.js';
import { listSheet } from './list-sheet.js';
import { ownSheet } from './own-sheet.js';
import { planSheet } from './plan-sheet.js';
import { reviewSheet } from './review-sheet.js';
import { whatIfSheet } from './what-if-sheet.js';

export type Sheets = Readonly<Record<string, Partial<IWorksheetData>>>;

/** What the page opens with: the what-if sheet, a plan of one's own and its review, a sheet per plan, and the list of plans. */
export function workbook(language: Language): Partial<IWorkbookData> & { readonly sheets: Sheets } {
	const sheets = [
		whatIfSheet(language),
		ownSheet(language),
		reviewSheet(language),
		...plans.map((plan) => planSheet(plan, language)),
		listSheet(language),
	];
	return {
		id: 'playground',
		name: words.title[language],
		sheetOrder: sheets.map(({ id = '' }) => id),
		sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
	};
}
