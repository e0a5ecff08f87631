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
	const sheets = Object.keys(after).flatMap((id) => {
		const sheet = book.getSheetBySheetId(id);
		if (!sheet) return [];
		const changes = untouched(sheet, contents(before, id), contents(after, id));
		return [{ id, sheet, changes }];
	});
	// The names first: formulas refer to them, and the sheet changes those that do.
	for (const { id, sheet } of sheets) {
		const name = after[id]?.name;
		if (name !== undefined && sheet.getSheetName() === before[id]?.name) sheet.setName(name);
	}
	for (const { sheet, changes } of sheets) {
		for (const { row, column, cell } of changes) {
			const content = cell.f === undefined ? { v: cell.v ?? '' } : { f: cell.f };
			sheet.getRange(row, column).setValue(content);
		}
	}
}

interface Change {
	readonly row: number;
	readonly column: number;
	readonly cell: ICellData;
}

/** What differs in the other language and has not been changed. */
function untouched(sheet: FWorksheet, before: readonly Change[], after: readonly Change[]) {
	const old = new Map(before.map(({ row, column, cell }) => [`${row},${column}`, cell]));
	return after.filter(({ row, column, cell }) => {
		const was = old.get(`${row},${column}`);
		if (!was || (was.v === cell.v && was.f === cell.f)) return false;
		const now = sheet.getRange(row, column).getCellData();
		return was.f === undefined ? now?.v === was.v && !now?.f : now?.f === was.f;
	});
}

function contents(sheets: Sheets, id: string): readonly Change[] {
	return Object.entries(sheets[id]?.cellData ?? {}).flatMap(([row, cells]) =>
		Object.entries(cells ?? {}).flatMap(([column, cell]) =>
			cell ? [{ row: Number(row), column: Number(column), cell }] : [],
		),
	);
}
