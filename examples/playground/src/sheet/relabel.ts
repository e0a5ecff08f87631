import type { Language } from '@plan-indicators/core';
import type { ICellData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { type Sheets, workbook } from '../workbook/workbook.js';

/**
 * Puts the prepared sheets into another language. Only what is still as it was prepared is changed: what
 * has been typed, and a sheet that has been renamed, stay.
 */
export function relabel(book: FWorkbook, from: Language, to: Language): void {
	const [before, after] = [workbook(from).sheets, workbook(to).sheets];
	for (const id of Object.keys(after)) {
		const sheet = book.getSheetBySheetId(id);
		if (!sheet) continue;
		const name = after[id]?.name;
		if (name !== undefined && sheet.getSheetName() === before[id]?.name) sheet.setName(name);
		relabelCells(sheet, contents(before, id), contents(after, id));
	}
}

type Contents = ReadonlyMap<string, ICellData>;

function relabelCells(sheet: FWorksheet, before: Contents, after: Contents): void {
	for (const [address, cell] of after) {
		const old = before.get(address);
		if (!old || (old.v === cell.v && old.f === cell.f)) continue;
		const [row = 0, column = 0] = address.split(',').map(Number);
		const range = sheet.getRange(row, column);
		const now = range.getCellData();
		const untouched = old.f === undefined ? now?.v === old.v && !now?.f : now?.f === old.f;
		if (untouched) range.setValue(cell.f === undefined ? { v: cell.v ?? '' } : { f: cell.f });
	}
}

/** What stands in a sheet, by row and column. */
function contents(sheets: Sheets, id: string): Contents {
	return new Map(
		Object.entries(sheets[id]?.cellData ?? {}).flatMap(([row, cells]) =>
			Object.entries(cells ?? {}).flatMap(([column, cell]) =>
				cell ? [[`${row},${column}`, cell] as const] : [],
			),
		),
	);
}
