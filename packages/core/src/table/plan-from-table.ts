import { checkPlan } from '../check/check-plan.js';
import { definePlan } from '../model/define-plan.js';
import type { IndicatorDefinition } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import type { Period, PlanReference } from '../model/plan-reference.js';
import { idOfName } from '../reading/id-of-name.js';
import { canonicalRows, isCanonical } from './canonical-rows.js';
import { layoutOf } from './layout.js';
import { looseRows } from './loose-rows.js';
import { hasTargets } from './plan-columns.js';
import type { Origin, ReadRows } from './read-rows.js';
import { isBlank, type TableRows } from './table-cell.js';
import { problemList, type Report, type TableProblem } from './table-problem.js';
import { backwards } from './title-and-period.js';
import { withinLimit } from './within-limit.js';

export interface PlanTableOptions {
	/** Of the plan, where the table has no title or another is wanted. */
	readonly name?: string | Localized;
	/** Where the table does not say. */
	readonly period?: Period;
}

/** A plan as its table was understood. */
export interface PlanTable {
	/** Absent where no row can be read, or no period is to be had. */
	readonly plan?: Plan;
	/** In the order of the cells. */
	readonly problems: readonly TableProblem[];
	/** The cells of each indicator, in the order of `plan.indicators`. */
	readonly origins: readonly Origin[];
}

/**
 * A plan from its table of indicators, in the shapes in which offices write it, or canonical as
 * `tableFromPlan` writes it.
 *
 * The header is looked for among the first ten rows; title, unit and notes around the table are applied.
 * A cell is read or reported, never guessed; the other rows stand.
 *
 * @param rows - Of a sheet, a CSV file or a document; `null` for a blank, dates as serial numbers.
 * @returns The plan with what was concluded marked in `inferred`, and everything that could not be read or
 * should be looked at, by its cell.
 * @example
 * planFromTable([
 *   ['指标', '2020年', '2025年'],
 *   ['高新技术企业（家）', 758, '≥1000'],
 * ], { name: '某区规划' }).plan?.indicators[0]?.targets[0].comparator //=> 'gte'
 */
export function planFromTable(rows: TableRows, options: PlanTableOptions = {}): PlanTable {
	const { problems, report } = problemList();
	const read = rowsOf(withinLimit(rows, report), options, report);
	const plan = read && planOf(read, options, report);
	const origins = read?.origins ?? [];
	if (plan) contradictions(plan, origins, report);
	const sorted = [...problems].sort(
		(one, other) => one.row - other.row || one.column - other.column,
	);
	return { ...(plan ? { plan } : {}), problems: sorted, origins };
}

function rowsOf(rows: TableRows, options: PlanTableOptions, report: Report): ReadRows | undefined {
	const canonical = rows.slice(0, 10).findIndex(isCanonical);
	if (canonical >= 0) return canonicalRows(rows, canonical, report);
	const start = { row: 0, column: 0 };
	const filled = rows.flatMap((row) => row.filter((cell) => !isBlank(cell)));
	if (filled.length <= 1) {
		report(start, 'error', 'empty-table', {
			zh:
				filled.length === 0
					? '区域是空的；请选中带表头的整张指标表'
					: '只有一个单元格；请选中带表头的整张指标表',
			en:
				filled.length === 0
					? 'the range is blank; select the whole table with its header'
					: 'there is one cell only; select the whole table with its header',
		});
		return undefined;
	}
	const layout = layoutOf(rows, hasTargets);
	if (!layout) {
		report(start, 'error', 'no-header', {
			zh: '前十行里没有表头；表头要有“指标”和一列目标（“目标”或“2025年”）',
			en: 'there is no header among the first ten rows; it has to have 指标 (indicator) and a column of targets (目标, target or 2025)',
		});
		return undefined;
	}
	if (!hasTargets(layout.columns)) {
		report({ row: layout.header, column: layout.name }, 'error', 'no-target-column', {
			zh: `这是表头，但没有目标列；请给一列写上“目标”或“2025年”`,
			en: 'this is the header, but no column holds targets; head one with 目标, target or 2025',
		});
		return undefined;
	}
	return looseRows(rows, layout, options.period, report);
}

function planOf(read: ReadRows, options: PlanTableOptions, report: Report): Plan | undefined {
	const period = options.period ?? read.plan.period;
	const definitions = inOrder(read, report);
	if (period === undefined) {
		report({ row: 0, column: 0 }, 'error', 'no-period', {
			zh: '不知道规划期：请填写 period_start 和 period_end',
			en: 'the period is not known: fill in period_start and period_end',
		});
	} else if (period.start > period.end) {
		report({ row: 0, column: 0 }, 'error', 'year-out-of-order', backwards(period));
		return undefined;
	} else if (definitions.length === 0) {
		report({ row: 0, column: 0 }, 'error', 'empty-table', {
			zh: '表头下面没有一行能读成指标',
			en: 'no row below the header can be read as an indicator',
		});
	}
	if (period === undefined || definitions.length === 0) return undefined;
	const given = options.name;
	const name = given === undefined ? (read.plan.name ?? unnamed) : both(given);
	const head: PlanReference = {
		id:
			given === undefined
				? (read.plan.id ?? idOfName(name.zh, new Map()))
				: idOfName(name.zh, new Map()),
		name,
		shortName: given === undefined ? (read.plan.shortName ?? name) : name,
		scope: read.plan.scope ?? 'organisation',
		period,
	};
	return definePlan({
		...head,
		aliases: [],
		document: { title: name.zh },
		notes: [],
		goals: [],
		indicators: definitions,
		observations: [],
		claims: [],
		industries: [],
		tasks: [],
		places: [],
		milestones: [],
		safeguards: [],
	});
}

const unnamed: Localized = { zh: '本表', en: 'this table' };

function both(name: string | Localized): Localized {
	return typeof name === 'string' ? { zh: name, en: name } : name;
}

/** Indicators whose years are in order; a baseline that is not before its target is left out. */
function inOrder(
	{ definitions, origins }: ReadRows,
	report: Report,
): readonly IndicatorDefinition[] {
	const names = new Map<string, Origin>();
	return definitions.map((definition, i) => {
		const origin = origins[i];
		const { baseline, targets, name } = definition;
		const before = names.get(name.zh);
		if (origin && before) {
			report(origin.name, 'warning', 'name-twice', {
				zh: `第 ${before.name.row + 1} 行也叫“${name.zh}”，按名称查会有歧义，请用 id“${definition.id}”`,
				en: `row ${before.name.row + 1} is called “${name.zh}” too; ask for this one by its id “${definition.id}”`,
			});
		}
		if (origin) names.set(name.zh, origin);
		const first = Math.min(...targets.map(({ year }) => year));
		if (!baseline || baseline.year < first) return definition;
		report(origin?.baseline ?? { row: 0, column: 0 }, 'error', 'year-out-of-order', {
			zh: `基期 ${baseline.year} 年应早于目标年 ${first}，基期值没有采用`,
			en: `the base year ${baseline.year} should be before the target year ${first}; the baseline was not used`,
		});
		const { baseline: _, ...rest } = definition;
		return rest;
	});
}

/** What the plan's own words contradict, by the cell it stands in. */
function contradictions(plan: Plan, origins: readonly Origin[], report: Report): void {
	for (const { path, severity, messages } of checkPlan(plan)) {
		const [, indicator, field, target] = path.split('.');
		const origin = origins[Number(indicator)];
		if (!origin) continue;
		const spot = field === 'targets' ? origin.targets[Number(target)] : origin.baseline;
		report(spot ?? origin.name, severity, 'against-wording', messages);
	}
}
