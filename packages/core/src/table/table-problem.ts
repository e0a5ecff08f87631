import type { Localized } from '../model/localized.js';
import { cellName } from './cell-name.js';

/** What may be wrong with a cell of a table. The list is closed and its words are permanent. */
export type TableProblemCode =
	| 'empty-table'
	| 'no-header'
	| 'no-target-column'
	| 'no-time-column'
	| 'header-again'
	| 'unknown-column'
	| 'no-period'
	| 'too-many-rows'
	| 'no-name'
	| 'name-twice'
	| 'no-target'
	| 'target-not-read'
	| 'number-not-read'
	| 'time-not-read'
	| 'unit-mismatch'
	| 'fraction-or-percent'
	| 'rate-for-level'
	| 'rate-or-change'
	| 'year-twice'
	| 'year-out-of-order'
	| 'unknown-word'
	| 'error-in-cell'
	| 'row-moved'
	| 'row-not-read'
	| 'several-plans'
	| 'against-wording'
	| 'unknown-indicator'
	| 'ambiguous-indicator'
	| 'actuals-differ';

/** Something in a table that could not be read, or was read in a way that should be looked at. */
export interface TableProblem {
	/** Counted from 1 at the top of the range. */
	readonly row: number;
	/** Counted from 1 at the left of the range. */
	readonly column: number;
	/** The same as people say it: `C7`. */
	readonly cell: string;
	/** What has an error was left out; what has a warning was read. */
	readonly severity: 'error' | 'warning';
	readonly code: TableProblemCode;
	readonly messages: Localized;
}

/** Said of a column whose header is not known. */
export function unknownHeader(printed: string): Localized {
	return {
		zh: `不认识表头“${printed}”，这一列没有读`,
		en: `the header “${printed}” is not known, and its column was not read`,
	};
}

/** Takes a problem by the indices of its cell, from 0. */
export type Report = (
	at: Spot,
	severity: TableProblem['severity'],
	code: TableProblemCode,
	messages: Localized,
) => void;

/** A cell by its indices, from 0. */
export interface Spot {
	readonly row: number;
	readonly column: number;
}

/** A cell may hold 32,767 characters, and a message about it may quote them. */
const longest = 500;

function clipped(message: string): string {
	return message.length > longest ? `${message.slice(0, longest - 1)}…` : message;
}

/** Gathers problems; each names its cell in its message. */
export function problemList(): { readonly problems: TableProblem[]; readonly report: Report } {
	const problems: TableProblem[] = [];
	const report: Report = ({ row, column }, severity, code, { zh, en }) => {
		const cell = cellName(row + 1, column + 1);
		const messages = { zh: clipped(`${cell}：${zh}`), en: clipped(`${cell}: ${en}`) };
		problems.push({ row: row + 1, column: column + 1, cell, severity, code, messages });
	};
	return { problems, report };
}
