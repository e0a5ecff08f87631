import { lookingAhead, lookingBack, lookingBackPerhaps } from '../rules/words.js';
import type { Block } from '../text/blocks.js';
import { levelOf } from '../text/blocks.js';
import type { Passage } from '../text/passage.js';
import type { DocumentYears } from '../year/document-years.js';
import { yearMarks } from '../year/years.js';

/** A paragraph with what its headings say of it. */
export interface Paragraph {
	readonly passage: Passage;
	readonly section: readonly string[];
	/** Where the body begins, behind a heading that runs into it. */
	readonly body: number;
	/** The headings look back on what has been. */
	readonly review: boolean;
	/** The year of the innermost heading that has one. */
	readonly year?: number;
	/** The year that an earlier paragraph of the section looks to: 到2025年. */
	readonly said?: number;
}

interface Heading {
	readonly level: number;
	readonly text: string;
	readonly looks: Looks | undefined;
	readonly year: number | undefined;
}

/** Back, ahead, or first back and then ahead, as a report without headings does. */
type Looks = 'back' | 'ahead' | 'both';

/** The paragraphs of a text under their headings. */
export function outline(of: readonly Block[], years: DocumentYears): readonly Paragraph[] {
	const path: Heading[] = [];
	const found: Paragraph[] = [];
	const whole: Looks = /报告/.test(years.title) ? 'both' : 'ahead';
	let turned = false;
	for (const block of of) {
		if (block.kind === 'row') continue;
		const { text } = block.passage;
		if (block.kind === 'heading') {
			enter(path, text, block.level, years);
			turned &&= path.length > 1;
			continue;
		}
		const runIn = runningIn(text);
		if (runIn) {
			enter(path, runIn.title, runIn.level, years);
		}
		turned ||= turnsAhead(text, years);
		const looks = path.findLast((each) => each.looks !== undefined)?.looks ?? whole;
		const year = path.findLast((each) => each.year !== undefined)?.year;
		found.push({
			passage: block.passage,
			section: path.map((each) => each.text),
			body: runIn?.body ?? 0,
			review: looks === 'back' || (looks === 'both' && !turned),
			...(year === undefined ? {} : { year }),
		});
	}
	return found;
}

function enter(path: Heading[], text: string, level: number, years: DocumentYears): void {
	while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop();
	path.push(
		heading(
			text,
			level,
			years,
			path.findLast(({ looks }) => looks !== undefined)?.looks,
			path.length === 0,
		),
	);
}

/** （一）发展目标。到2025年…: a heading and the paragraph behind it. */
function runningIn(text: string): { title: string; level: number; body: number } | undefined {
	const level = /^——/.test(text) ? 9 : levelOf(text);
	if (level === undefined || (level === 9 && /大会|会议/.test(text.slice(0, 60)))) return undefined;
	const end = text.slice(0, 60).search(/[。:]/);
	if (end === -1) return undefined;
	const title = text.slice(0, end);
	return /\d{2,}(?!年)/.test(title.slice(4)) && level !== 3
		? undefined
		: { title, level, body: end + 1 };
}

function heading(
	text: string,
	level: number,
	{ period, now }: DocumentYears,
	above: Looks | undefined,
	outermost: boolean,
): Heading {
	const named = yearMarks(text, now, period);
	const last = named.length > 0 ? Math.max(...named.map(({ year }) => year)) : undefined;
	const first = named.length > 0 ? Math.min(...named.map(({ year }) => year)) : undefined;
	const since = period?.start ?? now;
	const isOver = (year: number | undefined) =>
		year !== undefined && since !== undefined && year < since;
	const ahead = lookingAhead.test(text) || (last !== undefined && !isOver(last));
	const back =
		isOver(last) || lookingBack.test(text) || (above !== 'ahead' && lookingBackPerhaps.test(text));
	const looks =
		isOver(last) || (back && !ahead)
			? 'back'
			: back && isOver(first)
				? 'both'
				: ahead || outermost
					? 'ahead'
					: undefined;
	return { level, text, looks, year: last !== undefined && !isOver(last) ? last : undefined };
}

/** Where a report turns to what comes: 今年是…, “十五五”时期…, 主要预期目标是. */
function turnsAhead(text: string, { period, now }: DocumentYears): boolean {
	const since = period?.start ?? now;
	if (since === undefined) return true;
	if (text.length < 60 || /报告|会议/.test(text.slice(0, 40))) return false;
	if (
		/^(?:各位代表[,!。]?)?(?:今年(?!以来)|今后五年|未来五年|展望)|主要(?:预期)?目标(?:是|为|:)|第十[一二三四五六]个五年规划的?建议|编制(?:了|形成).{0,30}纲要/.test(
			text,
		)
	)
		return true;
	return yearMarks(text.slice(0, 50), now, period).some(
		({ year, from }) => (from ?? year) >= since,
	);
}
