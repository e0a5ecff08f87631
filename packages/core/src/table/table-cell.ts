/** What a cell of a sheet holds; `null` is a blank. A date is its serial number, as in Excel. */
export type TableCell = string | number | boolean | null;

export type TableRow = readonly TableCell[];

export type TableRows = readonly TableRow[];

/** What a cell says as text, in one form of digits and signs and without spaces at its ends. */
export function textOf(cell: TableCell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number') return numberText(cell);
	return String(cell).replace(footnotes, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Marks behind a figure or its unit, which would become digits of it: 880①, 23.2². */
const footnotes = /(?<=[\d%‰)）\]〕\u4e00-\u9fff])[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473]/g;

/** What a cell says as it is written. */
export function writtenIn(cell: TableCell | undefined): string {
	if (cell === null || cell === undefined) return '';
	return typeof cell === 'number' ? numberText(cell) : String(cell).trim();
}

export function isBlank(cell: TableCell | undefined): boolean {
	return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The error of a sheet that a cell shows: #N/A, #REF!. */
export function errorIn(cell: TableCell | undefined): string | undefined {
	if (typeof cell === 'number' && !Number.isFinite(cell)) return numberText(cell);
	if (typeof cell !== 'string') return undefined;
	return /^#(?:N\/A|[A-Z0-9/]+[!?])$/i.exec(cell.trim())?.[0];
}

/** Without the digits that a sheet's arithmetic adds: 0.30000000000000004 is 0.3. */
function numberText(value: number): string {
	return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '#NUM!';
}
