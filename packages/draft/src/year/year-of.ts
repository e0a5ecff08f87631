import type { YearSource } from '../statement.js';
import { lastBefore } from '../text/before.js';
import type { Span } from '../text/sentences.js';
import type { DocumentYears } from './document-years.js';
import type { YearMark } from './year-marks.js';

/** A target year, and where it was found. */
export interface FoundYear {
	readonly year: number;
	readonly from: YearSource;
}

/** What a paragraph knows of years. */
export interface YearPlaces {
	readonly text: string;
	/** Where the body of the paragraph begins. */
	readonly body: number;
	readonly marks: readonly YearMark[];
	/** The year that an earlier paragraph of the section looks to. */
	readonly said: number | undefined;
	/** Of the innermost heading that has one. */
	readonly heading: number | undefined;
	readonly document: DocumentYears;
}

/** The year by which a number at `at` is promised; the nearest place that names one decides. */
export function yearOf(
	at: number,
	clause: Span,
	sentence: Span,
	places: YearPlaces,
): FoundYear | undefined {
	const { marks, said, heading, document } = places;
	const { period, now } = document;
	const since = period?.from === 'title' ? period.start : (now ?? 0);
	const own = lastBefore(
		marks,
		at,
		(mark) => mark.at >= sentence.start && mark.end <= at && !mark.base && mark.year >= since,
	);
	if (own) return { year: own.year, from: own.at >= clause.start ? 'clause' : 'sentence' };
	const opening = lastBefore(
		marks,
		sentence.start,
		(mark) => !mark.base && (mark.ahead || mark.year >= (now ?? 0)) && opensSentence(mark, places),
	);
	if (opening) return { year: opening.year, from: 'paragraph' };
	if (said !== undefined) return { year: said, from: 'section' };
	if (heading !== undefined) return { year: heading, from: 'section' };
	if (period) return { year: period.end, from: period.from };
	return now === undefined ? undefined : { year: now, from: 'text' };
}

/** A year holds on for the sentences behind it where it opens its own: 到2030年，…。… */
function opensSentence({ at, ahead }: YearMark, { text, body }: YearPlaces): boolean {
	const before = text.charAt(at - 1);
	return at <= body + 1 || /[。!?]/.test(before) || (ahead && /[是为:,;]/.test(before));
}
