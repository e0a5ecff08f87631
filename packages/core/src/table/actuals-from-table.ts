import type { Actual } from '../model/actual.js';
import type { ObservationStatus } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { isNothing } from '../reading/read-target.js';
import { isMoreNote, isNote } from './conventions.js';
import { shown } from './fields.js';
import { type Gathered, gatherer } from './gathered-actuals.js';
import { type HeadedColumn, isHeaderAgain, type Layout, layoutOf } from './layout.js';
import {
	errorIn,
	isBlank,
	type TableRow,
	type TableRows,
	textOf,
	writtenIn,
} from './table-cell.js';
import { problemList, type Report, type TableProblem, unknownHeader } from './table-problem.js';
import { isSinceJanuary, type Time, timeIn } from './time-text.js';
import { withinLimit } from './within-limit.js';

export interface ActualsTableOptions {
	/** The plan whose indicators the rows are. */
	readonly plan?: Plan;
}

/** What a table says was observed. */
export interface ActualsTable {
	/** By the indicator's name as it is written in the table, without what a given plan has not in it: 产值 of 1.产值（万元）. */
	readonly actuals: Readonly<Record<string, readonly Actual[]>>;
	/** In the order of the cells. */
	readonly problems: readonly TableProblem[];
}

/**
 * Actuals from a table: wide, with a column a time (指标, 2021年, 2023年6月, 2023H1), or long, with a row a
 * value (指标, 时间, 实际值).
 *
 * A blank is no actual, 0 is zero. Where the plan is given, a name it does not have is a problem.
 *
 * @example
 * actualsFromTable([['指标', 2021, 2022], ['高新技术企业', 800, null]]).actuals
 * //=> { 高新技术企业: [{ year: 2021, value: 800 }] }
 */
export function actualsFromTable(
	given: TableRows,
	options: ActualsTableOptions = {},
): ActualsTable {
	const { problems, report } = problemList();
	const rows = withinLimit(given, report);
	const layout = layoutOf(
		rows,
		(columns) => longColumns(columns) !== undefined || timed(columns).length > 0,
	);
	const long = layout && longColumns(layout.columns);
	const gathered = gatherer(options.plan, report);
	if (!layout) {
		report(
			{ row: 0, column: 0 },
			'error',
			rows.every((row) => row.every(isBlank)) ? 'empty-table' : 'no-header',
			{
				zh: '前十行里没有表头；表头要有“指标”和年份（2021、2022年、2023年6月）',
				en: 'there is no header among the first ten rows; it has to have 指标 (indicator) and times (2021, 2023年6月)',
			},
		);
	} else if (long) longRows(rows, layout, long, gathered, report);
	else if (timed(layout.columns).length > 0) wideRows(rows, layout, gathered, report);
	else {
		report({ row: layout.header, column: layout.name }, 'error', 'no-time-column', {
			zh: '这是表头，但没有写年份的列；请写 2021、2022年、2023年6月 这样的表头',
			en: 'this is the header, but no column has a time; head them with 2021, 2022年 or 2023年6月',
		});
	}
	const sorted = [...problems].sort((one, other) => one.row - other.row);
	return { actuals: Object.fromEntries(gathered.all()), problems: sorted };
}

interface LongColumns {
	readonly time: HeadedColumn;
	readonly value: HeadedColumn;
	readonly status: HeadedColumn | undefined;
	readonly source: HeadedColumn | undefined;
}

function longColumns(columns: readonly HeadedColumn[]): LongColumns | undefined {
	const of = (role: HeadedColumn['role']) => columns.find((each) => each.role === role);
	const [time, value] = [of('time'), of('actual')];
	return time && value && { time, value, status: of('status'), source: of('source') };
}

interface TimedColumn {
	readonly column: number;
	readonly time: Time;
	readonly header: string;
}

/**
 * The columns of actuals: those that say so, with the years before them unless it is a table of targets; or
 * else those with a time and no other word.
 */
function dated(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
	const ofYears = columns.filter(({ header }) => header.years.length > 0);
	const said = ofYears.filter(({ role }) => role === 'actual');
	const plain = ofYears.filter(({ role }) => role === undefined || ofTimes.has(role));
	if (said.length === 0) return plain;
	if (columns.some(({ role }) => role === 'target' || role === 'baseline')) return said;
	const first = Math.min(...said.map(yearOf));
	return [...plain.filter((each) => yearOf(each) < first), ...said];
}

function yearOf({ header: { years } }: HeadedColumn): number {
	return years.at(-1) ?? Number.NaN;
}

function timed(columns: readonly HeadedColumn[]): readonly TimedColumn[] {
	return dated(columns).flatMap(({ cell, column, printed }) => {
		const time = timeIn(cell);
		return time ? [{ column, time, header: printed }] : [];
	});
}

/** What a header with a time may be besides: 2022年累计. */
const ofTimes: ReadonlySet<string> = new Set(['year', 'sum', 'rate']);

function wideRows(rows: TableRows, layout: Layout, gathered: Gathered, report: Report): void {
	const columns = timed(layout.columns);
	const unit = unitColumn(layout);
	reportUnread(rows, layout, report);
	for (const { cell, column, printed } of dated(layout.columns)) {
		if (isSinceJanuary(cell)) {
			report({ row: layout.header, column }, 'warning', 'time-not-read', {
				zh: `“${printed}”按期末的数读；若是年初以来的累计数，不能与全年的目标比`,
				en: `“${printed}” was read as of its end; what was added up since January cannot be compared with the target of a whole year`,
			});
		}
		if (timeIn(cell)) continue;
		report({ row: layout.header, column }, 'error', 'time-not-read', {
			zh: `“${printed}”不是一个年份或从年初起的时段，这一列没有读`,
			en: `“${printed}” is neither a year nor a part of it from its beginning; this column was not read`,
		});
	}
	for (const { row, index, name } of namedRows(rows, layout, report)) {
		for (const { column, time, header } of columns) {
			gathered.add(
				name,
				{ row: index, column: layout.name },
				row[column],
				{ row: index, column },
				time,
				header,
				unitIn(row, unit),
			);
		}
	}
}

function longRows(
	rows: TableRows,
	layout: Layout,
	long: LongColumns,
	gathered: Gathered,
	report: Report,
): void {
	const unit = unitColumn(layout);
	reportUnread(rows, layout, report);
	for (const { row, index, name } of namedRows(rows, layout, report)) {
		const cell = (of: HeadedColumn | undefined) => of && row[of.column];
		const time = timeIn(cell(long.time));
		if (isBlank(cell(long.value))) continue;
		if (!time) {
			const came = shown(cell(long.time) ?? null);
			report({ row: index, column: long.time.column }, 'error', 'time-not-read', {
				zh: `应为年份或日期（2023、2023年6月），收到的是“${came}”，这一行没有读`,
				en: `a year or a date was expected (2023, 2023年6月); “${came}” was not read`,
			});
			continue;
		}
		const status = statusIn(textOf(cell(long.status)));
		const source = writtenIn(cell(long.source));
		gathered.add(
			name,
			{ row: index, column: layout.name },
			cell(long.value),
			{ row: index, column: long.value.column },
			time,
			`${long.value.printed}${textOf(cell(long.time))}`,
			{
				...unitIn(row, unit),
				...(status === undefined ? {} : { status }),
				...(isNothing(source) ? {} : { source }),
			},
		);
	}
}

function unitColumn({ columns }: Layout): number | undefined {
	return columns.find(({ role }) => role === 'unit')?.column;
}

function unitIn(row: TableRow, column: number | undefined): { readonly unit?: string } {
	const unit = textOf(row[column ?? -1]);
	return isNothing(unit) ? {} : { unit };
}

/** Columns whose header is not known and that have something in them. */
function reportUnread(rows: TableRows, { columns, header, first }: Layout, report: Report): void {
	for (const { column, role, printed, header: text } of columns) {
		if (role !== undefined || text.years.length > 0) continue;
		if (rows.slice(first).every((row) => isBlank(row[column]))) continue;
		report({ row: header, column }, 'warning', 'unknown-column', unknownHeader(printed));
	}
}

function* namedRows(rows: TableRows, layout: Layout, report: Report) {
	for (const [below, row] of rows.slice(layout.first).entries()) {
		const index = layout.first + below;
		if (row.every(isBlank) || isHeaderAgain(row, layout)) continue;
		if (isNote(row) || (isMoreNote(row) && isBlank(row[layout.name]))) continue;
		const name = nameIn(row, layout);
		if (name !== undefined) yield { row, index, name };
		else if (row.some((cell, column) => column > layout.name && !isBlank(cell))) {
			report({ row: index, column: layout.name }, 'error', 'no-name', {
				zh: '这一行没有指标名称，没有读',
				en: 'this row names no indicator and was not read',
			});
		}
	}
}

function nameIn(row: TableRow, { name }: Layout): string | undefined {
	const written = writtenIn(row[name]);
	return written === '' || errorIn(row[name]) !== undefined ? undefined : written;
}

function statusIn(text: string): ObservationStatus | undefined {
	if (/初步|快报|provisional/i.test(text)) return 'provisional';
	if (/预计|估计|estimated/i.test(text)) return 'estimated';
	return /中断|口径|break/i.test(text) ? 'break' : undefined;
}
