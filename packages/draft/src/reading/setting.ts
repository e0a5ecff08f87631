import type { Paragraph } from '../section/outline.js';
import type { DocumentYears } from '../year/document-years.js';
import { type YearMark, yearMarks } from '../year/year-marks.js';

/** A paragraph as the reader of its numbers needs it. */
export interface Setting {
	readonly text: string;
	/** Where the body begins, behind the heading or the number of the item. */
	readonly body: number;
	readonly marks: readonly YearMark[];
	/** What stands in quotation marks or title marks, in order. */
	readonly quotes: readonly Quote[];
	readonly document: DocumentYears;
	/** The first year that is not past. */
	readonly since: number | undefined;
	/** The year that an earlier paragraph of the section looks to. */
	readonly said: number | undefined;
	/** Of the innermost heading that has one. */
	readonly heading: number | undefined;
}

interface Quote {
	readonly at: number;
	readonly end: number;
}

export function settingOf(
	{ passage: { text }, body, year }: Paragraph,
	document: DocumentYears,
	said: number | undefined,
): Setting {
	const { period, now } = document;
	return {
		text,
		body: Math.max(body, numberedTo(text)),
		marks: yearMarks(text, now, period),
		quotes: quotesOf(text),
		document,
		since: period?.from === 'title' ? period.start : now,
		said,
		heading: year,
	};
}

/** Where the number of an item ends: 1. 实现城镇新增就业… */
function numberedTo(text: string): number {
	return /^(?:\d{1,2}[.、]|\(\d{1,2}\))(?!\d)/.exec(text)?.[0].length ?? 0;
}

function quotesOf(text: string): readonly Quote[] {
	return [...text.matchAll(/“[^“”]{1,24}”|《[^《》]{1,60}》/g)].map(({ 0: quote, index }) => ({
		at: index,
		end: index + quote.length,
	}));
}
