import { outline } from './section/outline.js';
import type { Statement } from './statement.js';
import type { LeftOut } from './statements-of.js';
import { statementsOf } from './statements-of.js';
import { blocks } from './text/blocks.js';
import { fold } from './text/fold.js';
import { documentYears } from './year/document-years.js';

/** What was found in a text. */
export interface Draft {
	readonly title: string;
	readonly period?: { readonly start: number; readonly end: number };
	readonly statements: readonly Statement[];
	/** Numbers that were left out, and the rule that says why. */
	readonly leftOut: readonly LeftOut[];
}

export function draft(text: string): Draft {
	const folded = fold(text);
	const years = documentYears(folded);
	const statements: Statement[] = [];
	const leftOut: LeftOut[] = [];
	let said: { readonly year: number; readonly section: readonly string[] } | undefined;
	for (const paragraph of outline(blocks({ printed: text, folded }), years)) {
		const { section } = paragraph;
		if (said && !within(section, said.section)) said = undefined;
		const read = statementsOf(said ? { ...paragraph, said: said.year } : paragraph, years, text);
		if (read.year !== undefined && read.year <= (years.period?.end ?? read.year))
			said = { year: read.year, section };
		statements.push(...read.statements);
		leftOut.push(...read.leftOut);
	}
	return {
		title: years.title,
		...(years.period ? { period: { start: years.period.start, end: years.period.end } } : {}),
		statements: statements.sort((a, b) => a.start - b.start || a.end - b.end),
		leftOut,
	};
}

/** Whether a section is the other or below it: what 到2025年 said there holds on. */
function within(section: readonly string[], other: readonly string[]): boolean {
	return other.every((heading, i) => section[i] === heading);
}
