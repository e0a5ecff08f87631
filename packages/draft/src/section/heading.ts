import { lookingAhead, lookingBack, lookingBackPerhaps } from '../rules/words.js';
import type { DocumentYears } from '../year/document-years.js';
import { yearMarks } from '../year/year-marks.js';

/** Back, ahead, or first back and then ahead, as a report without headings does. */
export type Looks = 'back' | 'ahead' | 'both';

/** A heading and what it says of the paragraphs below. */
export interface Heading {
	readonly level: number;
	/** As printed. */
	readonly text: string;
	/** Undefined where it says nothing: then the heading above does. */
	readonly looks: Looks | undefined;
	/** The last year it names, unless that is over. */
	readonly year: number | undefined;
}

/** Reads a folded heading below one that looks as `above`; undefined where there is none above. */
export function heading(
	text: string,
	printed: string,
	level: number,
	{ period, now }: DocumentYears,
	above: Looks | 'nothing' | undefined,
): Heading {
	const years = yearMarks(text, now, period).map(({ year }) => year);
	const since = period?.start ?? now;
	const over = (year: number) => since !== undefined && year < since;
	const last = Math.max(...years);
	const named = years.length > 0;
	const ahead = lookingAhead.test(text) || (named && !over(last));
	const back =
		(named && over(last)) ||
		lookingBack.test(text) ||
		(above !== 'ahead' && lookingBackPerhaps.test(text));
	const looks = (): Looks | undefined => {
		if ((named && over(last)) || (back && !ahead)) return 'back';
		if (back && named && over(Math.min(...years))) return 'both';
		return ahead || above === undefined ? 'ahead' : undefined;
	};
	return { level, text: printed, looks: looks(), year: named && !over(last) ? last : undefined };
}

/** Where a report turns to what comes: 今年是…, “十五五”时期…, 主要预期目标是. */
export function turnsAhead(text: string, { period, now }: DocumentYears): boolean {
	const since = period?.start ?? now;
	if (since === undefined) return true;
	const opening = text.slice(0, 50);
	if (text.length < 60 || /报告|会议/.test(opening.slice(0, 40))) return false;
	if (/^(?:各位代表[,!。]?)?(?:今年(?!以来)|今后五年|未来五年|展望)/.test(text)) return true;
	if (
		/主要(?:预期)?目标(?:是|为|:)|第十[一二三四五六]个五年规划的?建议|编制(?:了|形成).{0,30}纲要/.test(
			text,
		)
	) {
		return true;
	}
	return yearMarks(opening, now, period).some(({ year, from }) => (from ?? year) >= since);
}

/** Whether a paragraph opens with what has been: “十三五”时期…, 2020年…, 五年来…. */
export function opensBack(text: string, { period, now }: DocumentYears): boolean {
	const since = period?.start ?? now;
	if (since === undefined) return false;
	if (/^(?:[^,。]{0,12}。)?(?:五年来|三年来|一年来|近年来|过去[五三一]年)/.test(text)) return true;
	const opening = text.replace(/^[^,。]{0,16}。/, '').slice(0, 16);
	const [mark] = yearMarks(opening, now, period);
	return mark !== undefined && mark.at <= 3 && mark.year < since && !mark.base && !mark.ahead;
}

/** Whether a paragraph names a year that is not past, or says what it wants. */
export function looksAhead(text: string, { period, now }: DocumentYears): boolean {
	const since = period?.start ?? now;
	const named = yearMarks(text, now, period).some(
		({ year, base }) => !base && since !== undefined && year >= since,
	);
	return named || /力争|争取|主要目标|预期目标|目标是/.test(text);
}
