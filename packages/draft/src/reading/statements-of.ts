import { nameBehind } from '../name/name-behind.js';
import { graded, type Names, namesOf } from '../name/names-of.js';
import type { Paragraph } from '../section/outline.js';
import type { LeftOut, Statement } from '../statement.js';
import { firstFrom } from '../text/before.js';
import { placeOf } from '../text/passage.js';
import type { DocumentYears } from '../year/document-years.js';
import type { Reading } from './reading.js';
import { type Readings, readingsOf } from './readings.js';
import { settingOf } from './setting.js';
import { statementOf } from './statement-of.js';

/** What a paragraph promises, and what it looks forward to. */
export interface Stated {
	readonly statements: readonly Statement[];
	readonly leftOut: readonly LeftOut[];
	/** The last year of the paragraph that looks forward: 到2025年. */
	readonly year?: number;
}

/**
 * @param printed - The whole text.
 * @param said - The year that an earlier paragraph of the section looks to.
 */
export function statementsOf(
	paragraph: Paragraph,
	document: DocumentYears,
	printed: string,
	said: number | undefined,
): Stated {
	const { passage, section } = paragraph;
	const setting = settingOf(paragraph, document, said);
	const read = readingsOf(setting);
	const year = setting.marks.findLast(({ ahead, base }) => ahead && !base)?.year;
	const groups = groupsOf(read.readings);
	const statements: Statement[] = [];
	for (const [i, group] of groups.entries()) {
		const names = namesFor(group, groups[i - 1], groups[i + 1], statements.at(-1)?.indicator, read);
		const shared = group.length > 1 ? (group.at(-1)?.mention.after ?? '') : '';
		for (const [j, reading] of group.entries()) {
			for (const indicator of names.each[j] ?? []) {
				const { carried } = names;
				const dated = withYearOfList(reading, group, j);
				statements.push(
					statementOf(dated, { indicator, carried, shared, passage, section, printed }),
				);
			}
		}
	}
	const leftOut = read.leftOut.map(({ mention: { start, end }, rule }) => ({
		...placeOf(passage, start, end),
		rule,
	}));
	return { statements, leftOut, ...(year === undefined ? {} : { year }) };
}

/** Lists that share the words before their first number, and single numbers. */
function groupsOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
	const groups: Reading[][] = [];
	for (const reading of readings) {
		const open = groups.at(-1);
		if (open && reading.scene.member) open.push(reading);
		else groups.push([reading]);
	}
	return groups;
}

function namesFor(
	group: readonly Reading[],
	before: readonly Reading[] | undefined,
	behind: readonly Reading[] | undefined,
	indicator: string | undefined,
	{ ends }: Readings,
): Names {
	const [head] = group;
	const last = before?.at(-1);
	if (!head) return { each: [], carried: false };
	const limit = limitOf(head, ends);
	const names = namesOf(group, head, {
		carried: last?.sentence === head.sentence ? indicator : undefined,
		adjacent: last !== undefined && clauseEnd(last) + 1 >= head.scene.clause.start,
		limit,
	});
	const [next] = behind ?? [];
	if (!next?.scene.beforeNoun || !head.scene.beforeNoun) return names;
	const following = nameBehind(next.scene.text.slice(next.mention.end, limitOf(next, ends)));
	return { ...names, each: names.each.map((list) => list.map((name) => graded(name, following))) };
}

/** Where the clause of a promise ends, or that of its higher mark. */
function clauseEnd({ scene, stretch }: Reading): number {
	return stretch?.clauseEnd ?? scene.clause.end;
}

function limitOf({ mention, scene }: Reading, ends: Readings['ends']): number {
	return ends[firstFrom(ends, mention.end)]?.at ?? Math.min(scene.text.length, mention.end + 40);
}

/** 2023年、2024年产值分别达到…: each of the list has its own year. */
function withYearOfList(reading: Reading, group: readonly Reading[], i: number): Reading {
	const years = group[0]?.years ?? [];
	const year = group.length > 1 && years.length === group.length ? years[i] : undefined;
	return year === undefined ? reading : { ...reading, year: { year, from: 'clause' } };
}
