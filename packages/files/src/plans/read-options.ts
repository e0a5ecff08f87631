import type { Period } from '@plan-indicators/core';

export interface ReadOptions {
	/** Of the file; its ending tells the format. */
	readonly file: string;
	/** What the plan is called, where its table does not say or another name is wanted. */
	readonly name?: string;
	/** The years of the plan, where its table does not say. */
	readonly period?: Period;
	/** The name of the sheet, or the number of the table, where there are several. */
	readonly table?: string;
	/** Of a text, where it is known: `gb18030`. */
	readonly encoding?: string;
}
