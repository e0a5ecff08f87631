import type { Period } from '../model/plan-reference.js';
import { conventionsIn, isNote, lineOf } from './conventions.js';
import { isHeaderAgain, type Layout } from './layout.js';
import { looseRow, type ReadRow } from './loose-row.js';
import { type PlanColumns, planColumns, unreadColumns } from './plan-columns.js';
import type { ReadRows } from './read-rows.js';
import { realigned } from './realigned.js';
import { isBlank, type TableRow, type TableRows, textOf, writtenIn } from './table-cell.js';
import type { Report } from './table-problem.js';
import { periodIn, titleIn } from './title-and-period.js';

/** The rows of a table as offices write it, below its header and above its notes. */
export function looseRows(
	rows: TableRows,
	layout: Layout,
	given: Period | undefined,
	report: Report,
): ReadRows | undefined {
	const above = rows.slice(0, layout.header).map(lineOf);
	const end = endOf(rows, layout);
	const notes = rows.slice(end).map(lineOf);
	const period = given ?? periodAbove(above);
	const columns = planColumns(rows, layout, period, report);
	if (!columns) return undefined;
	unreadColumns(rows.slice(0, end), layout, columns, report);
	const conventions = conventionsIn([...above, ...notes]);
	const reading = { columns, conventions, report, ids: new Map() };
	const read: ReadRow[] = [];
	let categories: readonly string[] = [];
	let whole: string | undefined;
	for (let index = layout.first; index < end; index += 1) {
		const given = rows[index] ?? [];
		if (given.every(isBlank)) continue;
		if (isHeaderAgain(given, layout)) {
			report({ row: index, column: layout.name }, 'warning', 'header-again', {
				zh: '表头又出现了一次，这一行没有读',
				en: 'the header stands here once more; this row was not read',
			});
			continue;
		}
		const heading = headingIn(given, layout);
		if (heading !== undefined) {
			categories = [heading];
			if (!numbered.test(heading)) {
				report(
					{ row: index, column: given.findIndex((cell) => !isBlank(cell)) },
					'warning',
					'row-not-read',
					{
						zh: `这一行只有“${heading}”，当作以下各行的类别`,
						en: `this row has nothing but “${heading}”, which was taken as the category of the rows below`,
					},
				);
			}
			continue;
		}
		const row = realigned(given, index, columns, report);
		if (columns.categories.length > 0)
			categories = categoriesIn(row, columns.categories, categories);
		const category = categories.filter((each) => each !== '').join(' › ') || undefined;
		const found = looseRow(row, index, { category, whole }, reading);
		if (!found) continue;
		read.push(found);
		if (!found.isPart) whole = found.definition.id;
	}
	const title = titleIn(above);
	return {
		plan: {
			...(title === undefined ? {} : { name: { zh: title, en: title } }),
			period: statedBy(columns),
		},
		definitions: read.map(({ definition }) => definition),
		origins: read.map(({ origin }) => origin),
	};
}

/** Years that stand in the header are stated, whatever else names them. */
function statedBy({ period, targets }: PlanColumns): Period {
	const { start, end } = period;
	return targets.some(({ year }) => year === end) ? { start, end } : period;
}

/** The row of the first note with nothing but notes below, or the end; a cell alone is no indicator. */
function endOf(rows: TableRows, { name }: Layout): number {
	const isAlone = (row: TableRow) => row.filter((cell) => !isBlank(cell)).length <= 1;
	const found = rows.findIndex(
		(row, index) =>
			isNote(row) &&
			(isBlank(row[name]) || isAlone(row)) &&
			rows.slice(index + 1).every((below) => isAlone(below) || isNote(below)),
	);
	return found < 0 ? rows.length : found;
}

function periodAbove(lines: readonly string[]): Period | undefined {
	const found = lines.map(periodIn).filter((each) => each !== undefined);
	return found.find(({ inferredFrom }) => inferredFrom === undefined) ?? found[0];
}

const numbered = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|[IVX]+[.、])/;

/** 一 or （二） in the column of numbers. */
const ordinal = /^\(?[一二三四五六七八九十]{1,3}[)、.]?$/;

/** The text of a row that has nothing but a text at its beginning: 一、经济发展. */
function headingIn(row: TableRow, { name }: Layout): string | undefined {
	const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
	const [only, behind, ...others] = filled;
	if (!only || others.length > 0) return undefined;
	if (behind) {
		const number = textOf(only.cell);
		if (behind.column !== name || !ordinal.test(number)) return undefined;
		return `${number}${/[)、.]$/.test(number) ? '' : '、'}${textOf(behind.cell)}`;
	}
	if (only.column > name || typeof only.cell !== 'string') return undefined;
	return textOf(only.cell);
}

/** A blank counts down from the cell above it; a new first level begins its second anew. */
function categoriesIn(
	row: TableRow,
	columns: readonly number[],
	before: readonly string[],
): readonly string[] {
	let changed = false;
	return columns.map((column, level) => {
		const own = writtenIn(row[column]).replace(/\s/g, '');
		if (own === '') return changed ? '' : (before[level] ?? '');
		changed ||= own !== before[level];
		return own;
	});
}
