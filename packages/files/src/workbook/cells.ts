import type { Cell, CellStyle } from 'hucre';
import { body, link, shownAs } from './styles.js';

/** A cell of a sheet that is to be written. */
export type SheetCell = Partial<Cell>;

/** Excel's limit for the text of a cell. */
const longest = 32_767;

/** Text as text, whatever it begins with: it is never read as a formula or as an error value. */
export function text(value: string, style: CellStyle = body): SheetCell {
	const shown = value.slice(0, longest);
	// The writer takes a text such as #N/A for the error of that name, unless it is rich text.
	if (shown.startsWith('#')) return { value: shown, richText: [{ text: shown }], style };
	return { value: shown, style };
}

export function number(value: number, format: string, style: CellStyle = body): SheetCell {
	return { value, style: shownAs(format, style) };
}

/** A native formula, without its equals sign, and what it comes to. */
export function formula(
	source: string,
	result: number | string,
	format = 'General',
	style: CellStyle = body,
): SheetCell {
	return { formula: source, formulaResult: result, style: shownAs(format, style) };
}

/** A link to the first cell of another sheet. */
export function sheetLink(words: string, sheet: string, style: CellStyle = link): SheetCell {
	const location = `${quoted(sheet)}!A1`;
	return { value: words, style, hyperlink: { target: '', location, tooltip: words.slice(0, 200) } };
}

/** The name of a sheet as formulas write it. */
export function quoted(sheet: string): string {
	return `'${sheet.replaceAll("'", "''")}'`;
}

export function withNote(cell: SheetCell, note: string): SheetCell {
	if (note === '') return cell;
	return { ...cell, comment: { author: 'plan-indicators', text: note.slice(0, longest) } };
}
