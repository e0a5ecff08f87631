import { statementsOf } from './reading/statements-of.js';
import { outline } from './section/outline.js';
import type { LeftOut, Statement } from './statement.js';
import { tableStatements } from './table/table-statements.js';
import { blocks } from './text/blocks.js';
import { fold } from './text/fold.js';
import { placeOf } from './text/passage.js';
import { documentYears } from './year/document-years.js';

/** What was found in a text. */
export interface Draft {
	/** Of the document, as printed in its first lines. */
	readonly title: string;
	/** The plan's first and last year; absent where the text does not say. */
	readonly period?: { readonly start: number; readonly end: number };
	/** In the order of the text. */
	readonly statements: readonly Statement[];
	/** Numbers that promise nothing, and paragraphs that look back, each with the rule that says so. */
	readonly leftOut: readonly LeftOut[];
}

/**
 * Every number that the text of a plan commits to for the future, with its place and what is in doubt.
 *
 * Rules only, no model and no network; simplified and traditional characters. Left out are achieved values,
 * past plans, thresholds, subsidies, counts of what is dealt with, and dates.
 *
 * @param text - As read; `start` and `end` of a statement are places in it.
 * @example
 * draft('某区三年行动计划（2023—2025年）\n二、发展目标\n到2025年，高新技术企业突破1000家。').statements[0]?.wording
 * //=> '突破1000家'
 */
export function draft(text: string): Draft {
	const folded = fold(text);
	const document = documentYears(folded);
	const { period } = document;
	const statements: Statement[] = [];
	const leftOut: LeftOut[] = [];
	let said: { readonly year: number; readonly section: readonly string[] } | undefined;
	for (const part of outline(blocks({ printed: text, folded }), document, text)) {
		const { section } = part;
		if (part.kind === 'table') {
			if (!part.review)
				append(statements, tableStatements(part.rows, { section, period, printed: text }));
			continue;
		}
		if (part.review) {
			const { passage } = part;
			leftOut.push({ ...placeOf(passage, 0, passage.text.length), rule: 'review' });
			continue;
		}
		if (said && !within(section, said.section)) said = undefined;
		const read = statementsOf(part, document, text, said?.year);
		append(statements, read.statements);
		append(leftOut, read.leftOut);
		const { year } = read;
		if (year !== undefined && year <= (period?.end ?? year)) said = { year, section };
	}
	return {
		title: printedAs(text, folded, document.title),
		...(period ? { period: { start: period.start, end: period.end } } : {}),
		statements: statements.sort((one, other) => one.start - other.start || one.end - other.end),
		leftOut,
	};
}

/** A line of the folded text as it is printed. */
function printedAs(text: string, folded: string, line: string): string {
	const at = folded.indexOf(line);
	return at === -1 ? line : text.slice(at, at + line.length);
}

/** One by one: a list of a hundred thousand is more than a call takes. */
function append<Item>(list: Item[], more: readonly Item[]): void {
	for (const item of more) list.push(item);
}

/** Whether a section is the other or below it: what 到2025年 said there holds on. */
function within(section: readonly string[], other: readonly string[]): boolean {
	return other.every((heading, i) => section[i] === heading);
}
