import type { Tone } from './tone.js';

/** What a report shows in one place: the words, and the number behind them where there is one. */
export interface ReportCell {
	readonly text: string;
	/** In full precision. */
	readonly value?: number;
	/** How a spreadsheet shows the value, as Excel's number format. */
	readonly format?: string;
	/** What belongs to it: a year, a time, whose figure it is. */
	readonly note?: string;
}

export const blank: ReportCell = { text: '—' };

export interface ReportColumn {
	readonly header: string;
	/** Above the notes, where they get a column of their own. */
	readonly noteHeader?: string;
	/** Where the header is a time: in years. */
	readonly time?: number;
	/** Numbers stand at the end of their cells. */
	readonly align: 'start' | 'end';
	/** Share of the table, beside those of the others. */
	readonly width: number;
}

interface ReportRow {
	/** Of a row with a status; its word stands in the last cell. */
	readonly tone?: Tone;
	/** One for each column. */
	readonly cells: readonly ReportCell[];
}

export interface ReportTable {
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly ReportRow[];
	/** The column that names the rows. */
	readonly named: number;
	/** The column with the status words, if there is one. */
	readonly toned?: number;
}
