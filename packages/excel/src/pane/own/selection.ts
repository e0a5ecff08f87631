import type { TableRows } from '@plan-indicators/core/table';

/** The cells a user has selected, without the blank ones around them. */
export interface Selection {
	/** The id of the sheet. */
	readonly sheet: string;
	/** As a formula writes it: Sheet1!A1:F22. */
	readonly address: string;
	readonly rows: TableRows;
}

/** The range on its own sheet: A1:F22. */
export function localAddress({ address }: Selection): string {
	return address.replace(/^.*!/, '');
}

/** The cell of a selection by row and column counted from 1, as it is called on the sheet. */
export function cellOnSheet(selection: Selection, row: number, column: number): string {
	const [, letters = 'A', number = '1'] =
		/^\$?([A-Z]+)\$?(\d+)/.exec(localAddress(selection)) ?? [];
	const first = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return `${lettersOf(first + column - 1)}${Number(number) + row - 1}`;
}

function lettersOf(column: number): string {
	const before = Math.floor((column - 1) / 26);
	const last = String.fromCharCode(65 + ((column - 1) % 26));
	return before === 0 ? last : `${lettersOf(before)}${last}`;
}
