import type { Localized } from '@plan-indicators/core';
import type { TableProblemCode } from '@plan-indicators/core/table';

/** What may be wrong with a file. The list is closed and its words are permanent. */
export type FileProblemCode =
	| TableProblemCode
	| 'not-found'
	| 'unknown-format'
	| 'wrong-format'
	| 'too-large'
	| 'unknown-encoding'
	| 'broken-encoding'
	| 'truncated'
	| 'syntax'
	| 'duplicate-key'
	| 'forbidden-key'
	| 'too-deep'
	| 'alias-bomb'
	| 'zip-bomb'
	| 'encrypted'
	| 'no-table'
	| 'several-tables'
	| 'no-plan'
	| 'no-such-field'
	| 'wrong-value'
	| 'against-wording';

/** Something in a file that could not be read, or was read in a way that should be looked at. */
export interface FileProblem {
	/** What has an error was left out; what has a warning was read. */
	readonly severity: 'error' | 'warning';
	readonly code: FileProblemCode;
	/** What was expected and what came. */
	readonly messages: Localized;
	/** From 1; in a text. */
	readonly line?: number;
	/** From 1; a character of the line, or a column of the table. */
	readonly column?: number;
	/** In a table: `C7`. */
	readonly cell?: string;
	/** The sheet, or which table of the document. */
	readonly table?: string;
	/** In structured data: `indicators.3.targets.0`. */
	readonly path?: string;
	readonly expected?: string;
	readonly received?: string;
	/** What to write instead. */
	readonly proposal?: Localized;
}

/** A problem that keeps the file from being read. */
export function fatal(
	code: FileProblemCode,
	zh: string,
	en: string,
	more: Partial<FileProblem> = {},
): FileProblem {
	return { severity: 'error', code, messages: { zh, en }, ...more };
}
