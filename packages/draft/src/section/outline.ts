import type { Block } from '../text/blocks.js';
import type { Cell } from '../text/cells.js';
import { dashLevel, levelOf, states } from '../text/numbering.js';
import { type Passage, placeOf } from '../text/passage.js';
import type { DocumentYears } from '../year/document-years.js';
import { type Heading, heading, type Looks, looksAhead, opensBack, turnsAhead } from './heading.js';

/** A paragraph or a table with what the headings above say of it. */
export type Part = Paragraph | Table;

interface Placed {
	/** The headings above, outermost first. */
	readonly section: readonly string[];
	/** They look back on what has been. */
	readonly review: boolean;
	/** The year of the innermost heading that has one. */
	readonly year?: number;
}

export interface Paragraph extends Placed {
	readonly kind: 'paragraph';
	readonly passage: Passage;
	/** Where the body begins, behind a heading that runs into it. */
	readonly body: number;
}

interface Table extends Placed {
	readonly kind: 'table';
	readonly rows: readonly (readonly Cell[])[];
}

/**
 * The paragraphs and tables of a text under their headings.
 *
 * @param printed - The whole text.
 */
export function outline(
	of: readonly Block[],
	years: DocumentYears,
	printed: string,
): readonly Part[] {
	const path: Heading[] = [];
	const parts: Part[] = [];
	const unheaded: Looks = /报告/.test(years.title) ? 'both' : 'ahead';
	let turned = false;
	/** How many headings stand above a paragraph that opened with what has been. */
	let back: number | undefined;
	let rows: (readonly Cell[])[] = [];
	const placed = (): Placed => {
		const looks = path.findLast((each) => each.looks !== undefined)?.looks ?? unheaded;
		const year = path.findLast((each) => each.year !== undefined)?.year;
		return {
			section: path.map(({ text }) => text),
			review: looks === 'back' || (looks === 'both' && !turned) || back !== undefined,
			...(year === undefined ? {} : { year }),
		};
	};
	const headingOf = (passage: Passage, length: number, level: number): Printed => ({
		text: passage.text.slice(0, length),
		printed: asInText(passage, length, printed),
		level,
	});
	const closeTable = () => {
		if (rows.length > 0) parts.push({ kind: 'table', rows, ...placed() });
		rows = [];
	};
	for (const block of of) {
		if (block.kind === 'row') {
			rows.push(block.cells);
			continue;
		}
		closeTable();
		const { text } = block.passage;
		if (block.kind === 'heading') {
			enter(path, headingOf(block.passage, text.length, block.level), years);
			turned &&= path.length > 1;
			if (back !== undefined && path.length <= back) back = undefined;
			continue;
		}
		const runIn = runningIn(text);
		if (runIn) enter(path, headingOf(block.passage, runIn.body - 1, runIn.level), years);
		turned ||= turnsAhead(text, years);
		if (runIn && back !== undefined && path.length <= back) back = undefined;
		const { length } = path;
		if (opensBack(text.slice(runIn?.body ?? 0, 120), years)) back ??= length;
		else if (looksAhead(text, years)) back = undefined;
		parts.push({
			kind: 'paragraph',
			passage: block.passage,
			body: runIn?.body ?? 0,
			...placed(),
		});
	}
	closeTable();
	return parts;
}

interface Printed {
	/** Folded. */
	readonly text: string;
	readonly printed: string;
	readonly level: number;
}

function enter(path: Heading[], { text, printed, level }: Printed, years: DocumentYears): void {
	while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop();
	const above = path.findLast(({ looks }) => looks !== undefined)?.looks;
	const known = path.length > 0 ? (above ?? 'nothing') : undefined;
	path.push(heading(text, printed, level, years, known));
}

/** A heading with its spaces, so that it is found again (第一章 发展目标); one over two lines is joined. */
function asInText(passage: Passage, length: number, printed: string): string {
	const { start, end } = placeOf(passage, 0, length);
	const text = printed.slice(start, end);
	return /[\r\n]/.test(text) ? passage.printed.slice(0, length) : text;
}

/** （一）发展目标。到2025年…: a heading and the paragraph behind it. */
function runningIn(text: string): { readonly level: number; readonly body: number } | undefined {
	const level = text.startsWith('——') ? dashLevel : levelOf(text);
	const opening = text.slice(0, 60);
	const end = opening.search(/[。:]/);
	if (level === undefined || end === -1) return undefined;
	const title = text.slice(0, end);
	const isTitle = !states(title) && !(level === dashLevel && /大会|会议/.test(opening));
	return isTitle ? { level, body: end + 1 } : undefined;
}
