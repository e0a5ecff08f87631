import {
	attributes,
	citation,
	comparators,
	marksOf,
	markWords,
	type Plan,
	periodText,
	phrase,
	place,
	statedBaseYear,
} from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { number, type SheetCell, sheetLink, text, withNote } from './cells.js';
import { type Entry, headerRow } from './entry.js';
import { growthCell } from './growth-cell.js';
import { levelCell } from './level-cell.js';
import { asPrinted, share, year } from './number-format.js';
import { ambiguity, remarks } from './remarks.js';
import { sheet, table } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { faint, head, title } from './styles.js';

type Column = readonly [header: string, width: number, cell: (entry: Entry) => SheetCell];

/** The columns are referred to by their letters, A to N, in the formulas of every other sheet. */
const columns: readonly Column[] = [
	['指标', 30, ({ indicator }) => text(indicator.name.zh)],
	['单位', 9, ({ indicator }) => text(indicator.unit ?? '')],
	['基期年', 9, baseYearCell],
	['基期值', 11, ({ indicator }) => baselineCell(indicator)],
	['目标年', 9, ({ target }) => number(target.year, year)],
	['比较符', 9, ({ target }) => text(comparators[target.comparator].zh)],
	['目标（原文）', 22, (entry) => withNote(text(phrase(entry.target.source)), ambiguity(entry))],
	['目标值', 15, levelCell],
	['年均增长', 11, growthCell],
	['属性', 9, ({ indicator }) => attribute(indicator)],
	['出处', 46, ({ target }) => text(place(target.source))],
	['说明', 46, (entry) => text(remarks(entry))],
	['力争值', 11, stretchCell],
	['标记', 26, (entry) => text(markWords(marksOf(entry), 'zh'))],
];

/** The targets of one plan as a table, each with its baseline, its level and its place. */
export function planSheet(plan: Plan, name: string, entries: readonly Entry[]): WriteSheet {
	const headers = columns.map(([header]) => header);
	return sheet({
		name,
		widths: columns.map(([, width]) => width),
		lines: [
			...planHead(plan),
			headers.map((header) => text(header, head)),
			...entries.map((entry) => columns.map(([, , cell]) => cell(entry))),
		],
		freezePane: { rows: headerRow, columns: 1 },
		tables: [table(tableName(plan), headers, headerRow, entries.length)],
	});
}

/** The three lines above the headers: which plan, which document, the way back. */
export function planHead(plan: Plan): readonly (readonly SheetCell[])[] {
	return [
		[text(plan.name.zh, title)],
		[text(`期间：${periodText(plan.period, 'zh')}；来源：${citation(plan)}`, faint)],
		[sheetLink('返回“说明”', sheetNames.about)],
	];
}

export function tableName({ id }: Plan): string {
	return `plan_${id.replaceAll(/[^A-Za-z0-9]/g, '_').slice(0, 100)}`;
}

function baseYearCell(entry: Entry): SheetCell {
	const from = statedBaseYear(entry);
	return from === undefined ? text('') : number(from, year);
}

function stretchCell({ target: { kind, stretch } }: Entry): SheetCell {
	if (!stretch) return text('');
	const format = kind === 'growth' ? share : asPrinted(stretch.value, stretch.source.wording);
	return number(stretch.value, format);
}

function baselineCell({ baseline }: Entry['indicator']): SheetCell {
	return baseline ? number(baseline.value, asPrinted(baseline.value, baseline.wording)) : text('');
}

function attribute({ attribute }: Entry['indicator']): SheetCell {
	return text(attribute ? attributes[attribute].zh : '');
}
