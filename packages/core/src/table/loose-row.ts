import type { Baseline, Direction, IndicatorDefinition } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Target } from '../model/target.js';
import { type Ids, idOfName } from '../reading/id-of-name.js';
import { isNothing } from '../reading/read-target.js';
import { temporalityOf } from '../reading/temporality-of.js';
import { isFlow } from './cell-phrase.js';
import type { Conventions } from './conventions.js';
import { asSum, inferredOf, joinedTargets } from './joined-targets.js';
import { separated } from './list-text.js';
import { type NameText, nameText } from './name-text.js';
import type { PlanColumns } from './plan-columns.js';
import type { Origin } from './read-rows.js';
import { type RowBaseline, rowBaseline } from './row-baseline.js';
import { type RowTarget, rowTargets } from './row-targets.js';
import { attributeIn, directionIn } from './row-words.js';
import { errorIn, type TableRow, textOf, writtenIn } from './table-cell.js';
import type { Report } from './table-problem.js';

/** What the rows of one table have in common. */
export interface Reading {
	readonly columns: PlanColumns;
	readonly conventions: Conventions;
	readonly report: Report;
	/** Ids in use. */
	readonly ids: Ids;
}

export interface ReadRow {
	readonly definition: IndicatorDefinition;
	readonly origin: Origin;
	readonly isPart: boolean;
}

/**
 * One row as an indicator; undefined where it is none, which is reported.
 *
 * @param category - Of this row, or of the rows above down to it.
 * @param whole - The id of the last indicator that is no part of another.
 */
export function looseRow(
	row: TableRow,
	index: number,
	{
		category,
		whole,
	}: { readonly category: string | undefined; readonly whole: string | undefined },
	reading: Reading,
): ReadRow | undefined {
	const { columns, conventions, report, ids } = reading;
	const at = (column: number) => ({ row: index, column });
	const cell = (column: number | undefined) => row[column ?? -1];
	const spot = at(columns.name);
	const named = writtenIn(row[columns.name]);
	const name = nameText(named);
	const error = errorIn(row[columns.name]);
	if (error !== undefined || name.name === '') {
		report(spot, 'error', error === undefined ? 'no-name' : 'error-in-cell', {
			zh:
				error === undefined
					? '这一行没有指标名称，没有读'
					: `单元格是错误值 ${error}，这一行没有读`,
			en:
				error === undefined
					? 'this row names no indicator and was not read'
					: `the cell holds the error ${error}; the row was not read`,
		});
		return undefined;
	}
	const unitCell = textOf(cell(columns.unit));
	const unit = (isNothing(unitCell) ? undefined : unitCell) ?? name.unit ?? conventions.unit;
	const start = startOf(row, index, unit, reading);
	const level = start?.holds === 'level' ? start.baseline : undefined;
	const given =
		columns.direction === undefined
			? undefined
			: directionIn(cell(columns.direction), at(columns.direction), report);
	const read = (direction: Direction | undefined, quiet = false) =>
		rowTargets(row, index, {
			columns,
			conventions,
			name,
			unit,
			direction,
			hasBaseline: level !== undefined,
			report: quiet ? () => undefined : report,
		});
	const first = read(given);
	const isRate = first.some((each) => each.isRate);
	const levelled = isRate ? undefined : level;
	const said = new Set(first.filter((each) => !isUnsaid(each)).map((each) => each.direction));
	const falls = said.size === 0 && fallsFrom(levelled, first);
	const isDown = falls || (said.size === 1 && said.has('down'));
	const joined = joinedTargets(isDown ? read('down', true) : first, levelled);
	const summed = start ? joined : asSum(joined, name.name, columns.period);
	const targets = summed.filter(
		(each) => isAfterItsBase(each, report) && leavesSomething(each, levelled, report),
	);
	const [lead, ...others] = targets;
	if (!lead) {
		const column = columns.targets[0]?.column ?? columns.rates[0]?.column ?? columns.name;
		if (isUnstated(row, columns)) {
			report(at(column), 'error', 'no-target', {
				zh: `“${name.name}”没有目标，没有读`,
				en: `“${name.name}” has no target and was not read`,
			});
		}
		return undefined;
	}
	const ownUnit = isRate
		? undefined
		: (unit ?? start?.unit ?? targets.find((each) => each.unit)?.unit);
	if (start && (isRate || start.holds === 'change')) {
		report(at(columns.baseline?.column ?? columns.name), 'warning', 'rate-for-level', {
			zh: `${start.baseline.year} 年的 ${start.baseline.wording} 是增速，不是可以增长的基期值，写进了说明`,
			en: `${start.baseline.wording} of ${start.baseline.year} is a rate and no level that could grow; it was kept as a note`,
		});
	}
	const attribute =
		(columns.attribute === undefined
			? undefined
			: attributeIn(cell(columns.attribute), at(columns.attribute), report)) ??
		(name.starred ? conventions.star.attribute : undefined);
	const id = idOfName(name.name, ids);
	const inferred = [
		...inferredOf(targets),
		...(falls ? (['direction'] as const) : []),
		...(levelled?.yearStated === false ? (['baselineYear'] as const) : []),
		'temporality' as const,
	];
	const text = (column: number | undefined) => {
		const written = writtenIn(cell(column));
		return isNothing(written) ? undefined : written;
	};
	const responsible = text(columns.responsible);
	const note = noteOf(reading, name, text(columns.note), levelled ? undefined : start);
	const number = Number(textOf(cell(columns.number)));
	const place = {
		section: separated(text(columns.source) ?? '', /[›>]/),
		...(Number.isSafeInteger(number) && number > 0 ? { row: number } : {}),
	};
	const placed = ({ target }: RowTarget): Target => ({
		...target,
		source: { ...target.source, ...place },
	});
	const definition: IndicatorDefinition = {
		id,
		name: { zh: name.name, en: text(columns.nameEn) ?? name.name },
		aliases: aliasesOf(name, text(columns.aliases)),
		...(ownUnit === undefined ? {} : { unit: ownUnit }),
		temporality: isFlow(name.name) ? 'flow' : temporalityOf(name.name, ownUnit, lead.target),
		direction: lead.direction,
		...(attribute === undefined ? {} : { attribute }),
		...(levelled ? { baseline: levelled } : {}),
		targets: [placed(lead), ...others.map(placed)],
		...(category === undefined ? {} : { category: both(category) }),
		...(name.isPart && whole !== undefined ? { partOf: whole } : {}),
		...(responsible === undefined ? {} : { responsible }),
		...(note === undefined ? {} : { note: both(note) }),
		inferred,
		source: place,
	};
	const origin: Origin = {
		name: spot,
		...(levelled && columns.baseline ? { baseline: at(columns.baseline.column) } : {}),
		targets: targets.map((each) => each.spot),
	};
	return { definition, origin, isPart: name.isPart };
}

function isAfterItsBase({ target, spot }: RowTarget, report: Report): boolean {
	if (!('baseYear' in target) || target.baseYear < target.year) return true;
	report(spot, 'error', 'year-out-of-order', {
		zh: `从 ${target.baseYear} 年算起，目标年 ${target.year} 应晚于它，没有读`,
		en: `it counts from ${target.baseYear}, and the target year ${target.year} should be later; it was not read`,
	});
	return false;
}

/** Nothing of which there is some can be cut by more: 0.42 by 13.5, which is a percentage. */
function leavesSomething(
	{ target, spot }: RowTarget,
	baseline: Baseline | undefined,
	report: Report,
): boolean {
	if (target.kind !== 'increment' || !baseline || target.unit !== undefined) return true;
	if (baseline.value < 0 || baseline.value + target.amount >= 0) return true;
	const size = -target.amount;
	report(spot, 'error', 'target-not-read', {
		zh: `“${target.source.wording}”读作减少 ${size}，而基期值只有 ${baseline.value}，没有读；若是百分比，请写“累计下降${size}%”`,
		en: `“${target.source.wording}” reads as a cut of ${size}, but the baseline is only ${baseline.value}; it was not read; if it is in percent, write 累计下降${size}%`,
	});
	return false;
}

function startOf(
	row: TableRow,
	index: number,
	unit: string | undefined,
	{ columns, conventions, report }: Reading,
): RowBaseline | undefined {
	const { baseline, baselineYear, period } = columns;
	if (!baseline) return undefined;
	const own = /(?:19|20)\d{2}/.exec(textOf(row[baselineYear ?? -1]))?.[0];
	return rowBaseline(
		row[baseline.column],
		{
			unit,
			year: own === undefined ? baseline.year : Number(own),
			yearBefore: period.start - 1,
			starYear: conventions.star.baselineYear,
		},
		{ row: index, column: baseline.column },
		report,
	);
}

/** Whether no word of a target says which way is better. */
function isUnsaid({ inferred }: RowTarget): boolean {
	return inferred.includes('direction');
}

/** A level below its baseline: less is better, where no word says so. */
function fallsFrom(baseline: Baseline | undefined, targets: readonly RowTarget[]): boolean {
	if (!baseline) return false;
	const levels = targets.flatMap(({ target }) => {
		if (target.kind === 'range') return [target.max];
		return target.kind === 'level' && !target.cumulative ? [target.value] : [];
	});
	return levels.length > 0 && levels.every((value) => value < baseline.value);
}

/** Whether no cell of targets in the row has anything in it. */
function isUnstated(row: TableRow, { targets, rates }: PlanColumns): boolean {
	return [...targets, ...rates].every(({ column }) => isNothing(textOf(row[column])));
}

function aliasesOf(
	{ printed, ofWhat, name }: NameText,
	given: string | undefined,
): readonly string[] {
	const written = separated(given ?? '', /[；;、,，]/);
	return [...new Set([...written, printed, ofWhat])].flatMap((each) =>
		each === undefined || each === '' || each === name ? [] : [each],
	);
}

function noteOf(
	{ conventions }: Reading,
	{ footnotes }: NameText,
	written: string | undefined,
	start: RowBaseline | undefined,
): string | undefined {
	const rate = start && `${start.baseline.year}年：${start.baseline.wording}`;
	const below = footnotes.map((mark) => conventions.footnotes.get(mark));
	const all = [written, rate, ...below].filter((each) => each !== undefined);
	return all.length === 0 ? undefined : all.join('；');
}

function both(text: string): Localized {
	return { zh: text, en: text };
}
