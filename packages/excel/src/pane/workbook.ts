import type { Catalog, Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import type { Notice } from './notice.js';
import type { Selection } from './own/selection.js';

/** A formula whose answer fills a range from the selected cell on. */
export interface Spill {
	readonly formula: string;
	readonly rows: number;
	readonly columns: number;
}

/** What the buttons do to the workbook, or say where there is none. Each answers with what it did. */
export interface Workbook {
	readonly connected: boolean;
	/** Writes a formula into the selected cell. */
	insertFormula(formula: string): Promise<Notice>;
	/** Writes a formula into the selected cell if its range is free. */
	insertSpill(spill: Spill): Promise<Notice>;
	/** The same, with a chart of years and values beside it. */
	insertChart(spill: Spill, title: string): Promise<Notice>;
	/** The cells that are selected. */
	selection(): Promise<Selection | Notice>;
	/** Selects a cell of the sheet a selection is on. */
	show(selection: Selection, cell: string): Promise<Notice>;
	/** Writes a formula to the right of a selection if its range is free. */
	insertBeside(selection: Selection, spill: Spill): Promise<Notice>;
	/** Writes a table into the selected cell, or beside a selection that holds something, if there is room. */
	insertTable(rows: TableRows): Promise<Selection | Notice>;
	/** Replaces our formulas in the selection by their values, with notes of their origin. */
	freeze(catalog: Catalog, language: Language): Promise<Notice>;
	/** Puts back the formulas of the last freeze of this session. */
	undoFreeze(): Promise<Notice>;
}
