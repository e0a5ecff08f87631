import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import { levelToAsk } from '@plan-indicators/draft';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { words } from '../words.js';
import { quoted } from '../workbook/call.js';
import { draftCells, exampleColumn, exampleRow } from '../workbook/draft-sheet.js';

/** Opens a sheet with the table of a drafted plan and a formula that asks it, whose cell is selected. */
export function putDraft(book: FWorkbook, rows: TableRows, language: Language): void {
	const width = Math.max(...rows.map((row) => row.length));
	const sheet = book.insertSheet(freeName(book), {
		sheet: {
			rowCount: rows.length + 100,
			columnCount: Math.max(26, width + 6),
			columnData: { 0: { w: 230 }, [exampleColumn(rows)]: { w: 230 } },
			cellData: draftCells(rows, language),
		},
	});
	const table = sheet.getRange(0, 0, rows.length, width).getA1Notation();
	const name = levelToAsk(rows);
	// Only what is written into an open sheet is calculated.
	const cell = sheet.getRange(exampleRow, exampleColumn(rows) + 1);
	cell.setValue({
		f: name === undefined ? `=PLAN.READ(${table})` : `=PLAN.OWN(${table},"TARGET",${quoted(name)})`,
	});
	book.setActiveSheet(sheet);
	cell.activateAsCurrentCell();
}

/** 草稿 Draft, with a number where there is one already: what was corrected there stays. */
function freeName(book: FWorkbook): string {
	const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetName()));
	const name = `${words.draftSheet.zh} ${words.draftSheet.en}`;
	for (let number = 1; ; number += 1) {
		const tried = number === 1 ? name : `${name} ${number}`;
		if (!taken.has(tried)) return tried;
	}
}
