import type { TableRows } from '@plan-indicators/core/table';
import type { Position } from '../structured/structured.js';

/** A table of a file, whatever the file is. */
export interface Table {
	/** The sheet, or which table of the document: `2`. */
	readonly name: string;
	/** What its cells were divided by, of a text that may be read in several ways. */
	readonly delimiter?: string;
	readonly rows: TableRows;
	/** Where the row stands in a text; rows and columns from 1. */
	readonly positionOf?: (row: number, column: number) => Position | undefined;
}
