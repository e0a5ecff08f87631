import type { Period } from '../model/plan-reference.js';
import type { HeadedColumn, Layout } from './layout.js';
import { isBlank, type TableRows, textOf } from './table-cell.js';
import { type Report, unknownHeader } from './table-problem.js';
import { periodIn } from './title-and-period.js';

/** A column of targets: of a year, or of the plan's last. */
interface TargetColumn {
	readonly column: number;
	readonly year?: number;
}

/** A column of rates or sums beside the targets. */
export interface RateColumn {
	readonly column: number;
	readonly holds: 'rate' | 'sum' | 'rateOrSum';
	/** Whether its header says %. */
	readonly percent: boolean;
}

/** The columns of a table of targets by what they hold. */
export interface PlanColumns {
	readonly period: Period;
	readonly name: number;
	readonly targets: readonly TargetColumn[];
	readonly rates: readonly RateColumn[];
	readonly baseline: TargetColumn | undefined;
	readonly categories: readonly number[];
	readonly number: number | undefined;
	readonly unit: number | undefined;
	readonly attribute: number | undefined;
	readonly direction: number | undefined;
	readonly source: number | undefined;
	readonly responsible: number | undefined;
	readonly note: number | undefined;
	readonly baselineYear: number | undefined;
	readonly targetYear: number | undefined;
	readonly nameEn: number | undefined;
	readonly aliases: number | undefined;
}

/** Whether a row of headers may be that of a table of targets. */
export function hasTargets(columns: readonly HeadedColumn[]): boolean {
	return columns.some(({ role }) => targetRoles.has(role));
}

const rateRoles: ReadonlySet<HeadedColumn['role']> = new Set(['rate', 'sum', 'rateOrSum']);

const targetRoles: ReadonlySet<HeadedColumn['role']> = new Set([
	'target',
	'wording',
	'year',
	...rateRoles,
]);

/** @returns Undefined where the period or the targets are not to be had, which is reported. */
export function planColumns(
	rows: TableRows,
	layout: Layout,
	given: Period | undefined,
	report: Report,
): PlanColumns | undefined {
	const { columns, header, name } = layout;
	const of = (role: HeadedColumn['role']) => columns.filter((each) => each.role === role);
	const years = yearsOf(columns, given);
	if (!years) {
		report({ row: header, column: name }, 'error', 'no-period', {
			zh: '不知道规划期：请在表头写上基期年和目标年（2020年、2025年），或在表上方写“规划期 2021—2025”',
			en: 'the period is not known: put the base year and the target year into the header (2020年, 2025年), or write “规划期 2021—2025” above the table',
		});
		return undefined;
	}
	const { period, targetYears } = years;
	const wordings = of('wording');
	const isBefore = (each: HeadedColumn) => (yearOf(each) ?? period.start) < period.start;
	const { were, promised } = targetsBefore(of('target'), period);
	const past = columns.filter(
		(each) =>
			promised.includes(each) ||
			(rateRoles.has(each.role) && (periodIn(each.printed)?.end ?? period.end) < period.start),
	);
	for (const { column, printed } of past) {
		report({ row: header, column }, 'warning', 'unknown-column', {
			zh: `“${printed}”说的是规划期以前，没有读`,
			en: `“${printed}” is of the years before the plan and was not read`,
		});
	}
	const dated = columns
		.filter((each) => {
			if (past.includes(each) || were.includes(each)) return false;
			if (isUnclear(each, columns, period)) return false;
			if (each.role === 'target') return wordings.length === 0;
			return each.role === 'wording' || (each.role === 'year' && targetYears.has(yearOf(each)));
		})
		.map(ofYear)
		.sort((one, other) => (one.year ?? period.end) - (other.year ?? period.end));
	const targets: TargetColumn[] = [];
	for (const each of dated) {
		const { column, year } = each;
		const before = targets.at(-1);
		if (before === undefined || before.year !== year) {
			targets.push(each);
			continue;
		}
		report({ row: header, column }, 'error', 'year-twice', {
			zh: `有两列都是${year === undefined ? '目标' : ` ${year} 年的目标`}；只读第一列`,
			en: `two columns hold the targets${year === undefined ? '' : ` of ${year}`}; only the first is read`,
		});
	}
	const rates =
		wordings.length > 0 ? [] : rateColumns(columns.filter((each) => !past.includes(each)));
	const bases = columns.filter(
		(each) =>
			each.role === 'baseline' ||
			((each.role === 'year' || each.role === 'actual') && isBefore(each)) ||
			were.includes(each),
	);
	const latest = Math.max(...bases.filter(isBefore).map((each) => yearOf(each) ?? 0));
	const base = bases.findLast((each) => yearOf(each) === latest) ?? bases.at(-1);
	for (const each of bases) {
		if (each === base) continue;
		report({ row: header, column: each.column }, 'warning', 'unknown-column', {
			zh: `“${each.printed}”没有用到：基期取“${base?.printed}”`,
			en: `“${each.printed}” is not used: the baseline is “${base?.printed}”`,
		});
	}
	const attribute =
		of('attribute')[0] ?? of('category').find((each) => holdsAttributes(rows, each));
	const first = (role: HeadedColumn['role']) => of(role)[0]?.column;
	return {
		period,
		name,
		targets,
		rates,
		baseline: base && ofYear(base),
		categories: columns
			.filter(
				(each) =>
					(each.role === 'category' && each !== attribute) ||
					(each.role === 'name' && each.column !== name),
			)
			.map(({ column }) => column),
		number: first('number'),
		unit: first('unit'),
		attribute: attribute?.column,
		direction: first('direction'),
		source: first('source'),
		responsible: first('responsible'),
		note: first('note'),
		baselineYear: first('baselineYear'),
		targetYear: first('targetYear'),
		nameEn: first('nameEn'),
		aliases: first('aliases'),
	};
}

/**
 * Columns of targets for years before the plan: a 2020年 below 规划目标 holds what was, 2020年目标 and
 * “十三五”目标 what had been promised. Where there are no others they are the targets.
 */
function targetsBefore(targets: readonly HeadedColumn[], { start }: Period) {
	const isEarlier = (each: HeadedColumn) =>
		(yearOf(each) ?? periodIn(each.printed)?.end ?? start) < start;
	const earlier = targets.filter(isEarlier);
	if (earlier.length === targets.length) return { were: [], promised: [] };
	const isBelow = (each: HeadedColumn) => yearOf(each) !== undefined && !/^\d/.test(each.printed);
	return {
		were: earlier.filter(isBelow),
		promised: earlier.filter((each) => !isBelow(each)),
	};
}

/** A bare year of the plan before one that is said to be a target: what was promised, or what was observed. */
function isUnclear(
	each: HeadedColumn,
	columns: readonly HeadedColumn[],
	{ start }: Period,
): boolean {
	const year = yearOf(each);
	if (each.role !== 'year' || year === undefined || year < start) return false;
	return columns.some((other) => other.role === 'target' && (yearOf(other) ?? 0) > year);
}

function yearOf({ header: { years } }: HeadedColumn): number | undefined {
	return years.at(-1);
}

function ofYear(each: HeadedColumn): TargetColumn {
	const year = yearOf(each);
	return { column: each.column, ...(year === undefined ? {} : { year }) };
}

function rateColumns(columns: readonly HeadedColumn[]): readonly RateColumn[] {
	return columns.flatMap(({ column, role, header }) =>
		role === 'rate' || role === 'sum' || role === 'rateOrSum'
			? [{ column, holds: role, percent: header.inBrackets.includes('%') }]
			: [],
	);
}

interface Years {
	readonly period: Period;
	/** Years without a word in a header that are targets. */
	readonly targetYears: ReadonlySet<number | undefined>;
}

/** The years of the plan: as told, or from the years in the header. */
function yearsOf(columns: readonly HeadedColumn[], given: Period | undefined): Years | undefined {
	const all = (...roles: readonly HeadedColumn['role'][]) =>
		columns.flatMap(({ role, header: { years } }) => (roles.includes(role) ? years.slice(-1) : []));
	const plain = all('year');
	const spanned = columns.flatMap(({ role, header: { years } }) => {
		const [start = 0, end = 0, ...others] = years;
		const isSpan = others.length === 0 && start < end && role !== 'baseline' && role !== 'actual';
		return isSpan ? [{ start, end }] : [];
	});
	const named = columns.flatMap(({ role, printed }) =>
		role === 'target' ? (periodIn(printed) ?? []) : [],
	);
	const known = given ?? [...named, ...spanned].sort((one, other) => one.end - other.end).at(-1);
	if (known) {
		return { period: known, targetYears: new Set(plain.filter((year) => year >= known.start)) };
	}
	const stated = all('baseline');
	const actual = all('actual');
	const last = Math.max(...all('target', 'wording'), ...plain);
	const first = Math.min(...(stated.length > 0 ? stated : [...plain, ...actual]));
	const fiveYears = [...plain, ...actual].includes(last - 5) ? last - 5 : undefined;
	// 2020年, 2023年完成, 2025年目标: of more than one year that may be the base, that of a five-year plan.
	const several = stated.length === 0 && actual.some((year) => first < year && year < last);
	const baselineYear = several ? fiveYears : first;
	if (baselineYear === undefined || baselineYear >= last) return undefined;
	return {
		period: { start: baselineYear + 1, end: last },
		targetYears: new Set(plain.filter((year) => year > baselineYear)),
	};
}

/** 类型 may be a category or the attribute: its cells say which. */
function holdsAttributes(rows: TableRows, { column, header }: HeadedColumn): boolean {
	return (
		/类型|指标类别/.test(header.words) &&
		rows.some((row) => /^(?:约束|预期)性?$/.test(textOf(row[column])))
	);
}

/** What was observed stands in a table of its own. */
const observed: ReadonlySet<HeadedColumn['role']> = new Set(['actual', 'time', 'status']);

/** Of which a table has one column. */
const single: ReadonlySet<HeadedColumn['role']> = new Set([
	'unit',
	'attribute',
	'direction',
	'source',
	'responsible',
	'note',
	'baselineYear',
	'targetYear',
	'nameEn',
	'aliases',
]);

/** Reports columns that have cells and are not read. */
export function unreadColumns(
	rows: TableRows,
	{ columns, header, first }: Layout,
	{ period }: PlanColumns,
	report: Report,
) {
	for (const each of columns) {
		const { column, role, printed } = each;
		const used = rows.slice(first).some((row) => !isBlank(row[column]));
		if (!used) continue;
		const reportUnread = (zh: string, en: string) =>
			report({ row: header, column }, 'warning', 'unknown-column', { zh, en });
		if (role === undefined) {
			report({ row: header, column }, 'warning', 'unknown-column', unknownHeader(printed));
		} else if (isUnclear(each, columns, period)) {
			reportUnread(
				`“${printed}”是目标还是实际值？没有读；目标请写“${yearOf(each)}年目标”，实际值请作为实际值的表给出`,
				`is “${printed}” a target or what was observed? It was not read; head a target with ${yearOf(each)}年目标, and give what was observed as a table of actuals`,
			);
		} else if (observed.has(role) && (yearOf(each) ?? period.start) >= period.start) {
			reportUnread(
				`“${printed}”不是目标，这一列没有读；实际值请作为实际值的表给出`,
				`“${printed}” is no target, and its column was not read; give what was observed as a table of actuals`,
			);
		} else if (single.has(role) && columns.find((other) => other.role === role) !== each) {
			reportUnread(
				`前面已有同类的一列，“${printed}”没有读`,
				`a column before it holds the same, and “${printed}” was not read`,
			);
		}
	}
}
