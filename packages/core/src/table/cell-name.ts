/**
 * A cell by its letter and number, counted from the first cell of a range: row 7, column 3 is C7.
 *
 * @param row - From 1.
 * @param column - From 1.
 * @example
 * cellName(7, 3) //=> 'C7'
 */
export function cellName(row: number, column: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}
