import {
	type Localized,
	outcome,
	printedNumber,
	type ReadTarget,
	readTarget,
} from '@plan-indicators/core';
import type { Draft } from './draft.js';
import { outline } from './section/outline.js';
import type { Statement, StatementKind } from './statement.js';
import { blocks } from './text/blocks.js';
import { fold } from './text/fold.js';
import { placeOf } from './text/passage.js';
import { documentYears } from './year/document-years.js';

/** A statement as another reader of the text proposes it, a person or a program. */
export interface Proposal {
	/** Of the number with the words that govern it, in the text. */
	readonly start: number;
	readonly end: number;
	readonly indicator: string;
	/** The year by which it is promised, where the text says so. */
	readonly year?: number;
	/** How a plan's table would print it, where the words at the place do not say it all: 年均增长8%左右. */
	readonly phrase?: string;
}

export interface Proposed {
	readonly draft: Draft;
	/** Proposals that the text does not bear out, each with the reason. */
	readonly refused: readonly { readonly proposal: Proposal; readonly messages: Localized }[];
}

/**
 * A draft with the proposals of another reader that pass its checks: the place is in the text, a number
 * stands there that core's reader of targets reads as proposed, and no statement is there already.
 *
 * @param text - The text that was drafted.
 * @example
 * const text = '某区行动计划（2023—2025年）\n争取排名“保7争6”。';
 * withProposals(text, draft(text), [{ start: 22, end: 24, indicator: '排名', phrase: '前7位' }]).draft.statements[0]?.indicator
 * //=> '排名'
 */
export function withProposals(
	text: string,
	draft: Draft,
	proposals: readonly Proposal[],
): Proposed {
	const statements = [...draft.statements];
	const refused: { proposal: Proposal; messages: Localized }[] = [];
	const sections = sectionsOf(text);
	for (const proposal of proposals) {
		const read = checked(text, proposal, statements, draft.period?.start);
		if ('messages' in read) {
			refused.push({ proposal, messages: read.messages });
			continue;
		}
		const section = sections.findLast(({ at }) => at <= proposal.start)?.section ?? [];
		statements.push(statementOf(text, proposal, read, section, draft.period?.end));
	}
	statements.sort((one, other) => one.start - other.start || one.end - other.end);
	return { draft: { ...draft, statements }, refused };
}

interface Checked {
	readonly read: ReadTarget;
	readonly number: number;
	readonly unit: string | undefined;
}

function checked(
	text: string,
	{ start, end, indicator, phrase }: Proposal,
	statements: readonly Statement[],
	firstYear = 2000,
): Checked | { readonly messages: Localized } {
	const wording = text.slice(start, end);
	if (!(start >= 0 && start < end && end <= text.length) || indicator.trim() === '') {
		return refuse('位置或指标名称无效', 'the place or the name of the indicator is not valid');
	}
	if (statements.some((each) => each.start < end && start < each.end)) {
		return refuse(`“${wording}”已在草稿中`, `“${wording}” is in the draft already`);
	}
	const printed = printedNumber(fold(wording));
	if (!printed) return refuse(`“${wording}”里没有数`, `no number stands in “${wording}”`);
	const read = outcome(() => readTarget(phrase ?? wording, { baseYear: firstYear - 1 }));
	if (!('value' in read)) return { messages: read.messages };
	const said = printedNumber(phrase ?? wording);
	const number = Math.abs(printed.value);
	if (!said || Math.abs(said.value) !== number) {
		return refuse(
			`“${phrase}”的数不是原文的 ${number}`,
			`the number of “${phrase}” is not the ${number} of the text`,
		);
	}
	return { read: read.value, number, unit: printed.unit };
}

function refuse(zh: string, en: string): { readonly messages: Localized } {
	return { messages: { zh, en } };
}

function statementOf(
	text: string,
	{ start, end, indicator, phrase, year }: Proposal,
	{ read, number, unit }: Checked,
	section: readonly string[],
	lastYear: number | undefined,
): Statement {
	const { measure, comparator, strength } = read;
	const due = year ?? lastYear;
	const fall =
		('rate' in measure && measure.rate < 0) || ('amount' in measure && measure.amount < 0);
	return {
		start,
		end,
		indicator,
		number,
		...(measure.kind === 'range' ? { max: measure.max } : {}),
		...(unit === undefined ? {} : { unit }),
		comparator,
		kind: kindOf(measure),
		...(fall ? { down: true } : {}),
		...(due === undefined ? {} : { year: due, yearFrom: year === undefined ? 'title' : 'clause' }),
		section,
		wording: text.slice(start, end),
		strength,
		phrase: phrase ?? text.slice(start, end),
		doubts: ['proposed'],
	};
}

function kindOf(measure: ReadTarget['measure']): StatementKind {
	switch (measure.kind) {
		case 'level':
			return measure.cumulative ? 'sum' : 'level';
		case 'trend':
		case 'qualitative':
			return 'level';
		default:
			return measure.kind;
	}
}

/** Where each paragraph begins, with the headings above it. */
function sectionsOf(
	text: string,
): readonly { readonly at: number; readonly section: readonly string[] }[] {
	const folded = fold(text);
	return outline(blocks({ printed: text, folded }), documentYears(folded), text).map((part) => ({
		at: part.kind === 'table' ? (part.rows[0]?.[0]?.start ?? 0) : placeOf(part.passage, 0, 1).start,
		section: part.section,
	}));
}
