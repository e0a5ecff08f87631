import type { Annotation } from './annotation.js';

/** A formula that was replaced by its values, with all that is needed to put it back. */
export interface Frozen {
	readonly sheet: string;
	/** Of the cell that held the formula, without the sheet: B2. */
	readonly cell: string;
	readonly formula: string;
	/** As they were written; one row and column unless the formula spilled. */
	readonly values: readonly (readonly unknown[])[];
	readonly annotation: Annotation;
}
