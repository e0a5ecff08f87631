import type { Language } from '@plan-indicators/core';
import type { TableRow, TableRows } from '@plan-indicators/core/table';
import type { Draft } from '../draft.js';
import type { Statement } from '../statement.js';
import { toCheck } from '../to-check.js';
import type { Years } from '../year/five-years.js';
import { cellOf } from './cell-of.js';
import { type Group, grouped } from './grouped.js';
import { saysAgain, unitOf } from './indicator-input.js';

export interface PlanTableOptions {
	readonly language: Language;
	/** The plan's first and last year. */
	readonly period: { readonly start: number; readonly end: number };
}

/**
 * A draft as the table of a plan, as offices write it: the title, the period, and a row for each indicator
 * with a column for each target year. What is said again is one target; two targets of one indicator for
 * the same year stand in two rows, which whoever reads the table is told.
 *
 * @returns Rows for a sheet; `planFromTable` and `PLAN.OWN` read them.
 * @example
 * planTable(draft('某区行动计划\n到2025年，企业达到100家。'), { language: 'zh', period: { start: 2023, end: 2025 } })[3]
 * //=> ['企业', '家', null, null, '达到100家', '', '']
 */
export function planTable(
	{ title, statements }: Draft,
	{ language, period }: PlanTableOptions,
): TableRows {
	const years = [...new Set(statements.map(({ year = period.end }) => year))].sort((a, b) => a - b);
	return [
		[title],
		[periodRow(period)],
		headers(years, language),
		...grouped(statements).flatMap((group) =>
			lines(group, period).map((line) => row(group, line, { years, period, language })),
		),
	];
}

/** In every language: it is how a table says its period. */
export function periodRow({ start, end }: PlanTableOptions['period']): string {
	return `规划期 ${start}—${end}`;
}

function headers(years: readonly number[], language: Language): TableRow {
	return language === 'zh'
		? ['指标', '单位', '基期值', '基期年份', ...years.map((y) => `${y}年目标`), '出处', '待核对']
		: [
				'Indicator',
				'Unit',
				'Baseline',
				'Base year',
				...years.map((year) => `${year} target`),
				'Section',
				'To check',
			];
}

/** One target a year. */
type Line = Map<number, Statement>;

/** The targets of an indicator in as few rows as hold them. */
function lines(group: Group, period: Years): readonly Line[] {
	const found: Line[] = [];
	const targets: Statement[] = [];
	for (const statement of group) {
		if (targets.some((target) => saysAgain(statement, target, period))) continue;
		targets.push(statement);
		const { year = period.end } = statement;
		const free = found.find((line) => !line.has(year));
		if (free) free.set(year, statement);
		else found.push(new Map([[year, statement]]));
	}
	return found;
}

interface About extends PlanTableOptions {
	readonly years: readonly number[];
}

function row(group: Group, line: Line, { years, language }: About): TableRow {
	const [{ indicator, section }] = group;
	const baseline = group.find((statement) => statement.baseline)?.baseline;
	const checks = [...line.values()].flatMap((statement) => toCheck(statement, language));
	return [
		indicator,
		unitOf(group) ?? null,
		baseline?.value ?? null,
		baseline?.year ?? null,
		...years.map((year) => {
			const statement = line.get(year);
			return statement ? cellOf(statement) : null;
		}),
		section.join(' › '),
		[...new Set(checks)].join(language === 'zh' ? '；' : '; '),
	];
}
