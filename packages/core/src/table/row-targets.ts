import { outcome } from '../error/outcome.js';
import type { Direction } from '../model/indicator.js';
import type { Target } from '../model/target.js';
import { isNothing } from '../reading/read-target.js';
import { beforeStretch } from '../reading/stretch.js';
import { type PhraseTarget, targetOfPhrase } from '../reading/target-of-phrase.js';
import { cellPhrase, isFlow, isShare, percented } from './cell-phrase.js';
import type { Conventions } from './conventions.js';
import { shown } from './fields.js';
import type { NameText } from './name-text.js';
import type { PlanColumns, RateColumn } from './plan-columns.js';
import { errorIn, type TableCell, type TableRow, textOf, writtenIn } from './table-cell.js';
import type { Report, Spot } from './table-problem.js';

/** A target with the cell it was read from. */
export interface RowTarget extends PhraseTarget {
	readonly spot: Spot;
	readonly holds: 'target' | RateColumn['holds'];
	/** Whether the row's name makes it a rate: 增长, 降低. */
	readonly isRate: boolean;
}

export interface TargetsAbout {
	readonly columns: PlanColumns;
	readonly conventions: Conventions;
	readonly name: NameText;
	readonly unit: string | undefined;
	readonly direction: Direction | undefined;
	readonly hasBaseline: boolean;
	readonly report: Report;
}

/** Every target that the cells of a row state, those of the target columns first. */
export function rowTargets(
	row: TableRow,
	index: number,
	about: TargetsAbout,
): readonly RowTarget[] {
	const { columns } = about;
	const ownYear = yearIn(row[columns.targetYear ?? -1]);
	const last = columns.targets.at(-1)?.year;
	return [
		...columns.targets.flatMap(({ column, year }) =>
			read(row[column], { row: index, column }, 'target', year ?? ownYear, false, about),
		),
		...columns.rates.flatMap(({ column, holds, percent }) =>
			read(row[column], { row: index, column }, holds, ownYear ?? last, percent, about),
		),
	];
}

function read(
	cell: TableCell | undefined,
	spot: Spot,
	holds: RowTarget['holds'],
	year: number | undefined,
	percent: boolean,
	about: TargetsAbout,
): readonly RowTarget[] {
	const { columns, conventions, name, unit, direction, hasBaseline, report } = about;
	if (isNothing(textOf(cell))) return [];
	const error = errorIn(cell);
	if (error !== undefined) {
		report(spot, 'error', 'error-in-cell', {
			zh: `单元格是错误值 ${error}，目标没有读`,
			en: `the cell holds the error ${error}; the target was not read`,
		});
		return [];
	}
	// What stands bare in a column of rates or sums is a rate, unless the row is a sum or a share.
	const bareIsRate =
		holds === 'rate' || (holds === 'rateOrSum' && !isFlow(name.name) && !isShare(unit));
	const written = asPercent(cell, bareIsRate, percent, unit, spot, report);
	const { brackets } = conventions;
	// A sum of growth, under 累计增长(%), is not an amount of the unit; under 年均增长(%)/〔累计〕 it may be one.
	const said = holds === 'sum' && percent && !isShare(unit) ? percented(written) : written;
	const { phrase, qualifier, modeGuessed } = cellPhrase(said, {
		holds,
		name,
		unit,
		hasBaseline,
		brackets,
	});
	const found = outcome(() =>
		targetOfPhrase(phrase, year, {
			period: columns.period,
			...(unit === undefined ? {} : { unit }),
			...(direction === undefined ? {} : { direction }),
		}),
	);
	if (!('value' in found)) {
		const mismatch = found.code === 'unit-mismatch';
		report(spot, 'error', mismatch ? 'unit-mismatch' : 'target-not-read', {
			zh: mismatch
				? found.messages.zh
				: `读不出目标：“${shown(cell ?? null)}”；可写成 ≥2000、15左右、8—10、〔18〕、年均增长8%、—`,
			en: mismatch
				? found.messages.en
				: `no target can be read from “${shown(cell ?? null)}”; write it as ≥2000, 15左右, 8—10, 〔18〕, 年均增长8% or —`,
		});
		return [];
	}
	const { target, inferred, ...rest } = found.value;
	if (fallsBelowZero(target)) {
		report(spot, 'error', 'target-not-read', {
			zh: `“${shown(cell ?? null)}”读作下降 100% 或更多，没有读`,
			en: `“${shown(cell ?? null)}” reads as a fall of 100 % or more and was not read`,
		});
		return [];
	}
	const wording = target.stretch ? beforeStretch(written) : written;
	const printed = { wording, ...(qualifier === undefined ? {} : { qualifier }) };
	const { start, end } = columns.period;
	const isModeInferred = modeGuessed ? start < end : inferred.includes('mode');
	return [
		{
			...rest,
			target: { ...target, source: { ...target.source, ...printed } },
			inferred: [
				...inferred.filter((field) => field !== 'mode'),
				...(isModeInferred ? (['mode'] as const) : []),
			],
			spot,
			holds,
			isRate:
				name.change !== undefined &&
				target.kind === 'growth' &&
				(unit === undefined || isShare(unit)),
		},
	];
}

/** A rate that leaves nothing, or less. */
function fallsBelowZero(target: Target): boolean {
	return target.kind === 'growth' && target.rate <= -1;
}

/** 15% typed into a sheet is 0.15: in a column of rates it is read so, unless the header says %. */
function asPercent(
	cell: TableCell | undefined,
	bareIsRate: boolean,
	percent: boolean,
	unit: string | undefined,
	spot: Spot,
	report: Report,
): string {
	const written = writtenIn(cell);
	if (typeof cell !== 'number' || cell === 0 || Math.abs(cell) >= 1) return written;
	const ofHundred = `${Number((cell * 100).toPrecision(12))}%`;
	if (bareIsRate && !percent) {
		report(spot, 'warning', 'fraction-or-percent', {
			zh: `${written} 按 ${ofHundred} 读；若是 ${written}%，请在表头写“(%)”`,
			en: `${written} was read as ${ofHundred}; for ${written} % write (%) into the header`,
		});
		return ofHundred;
	}
	if (percent || unit === '%') {
		report(spot, 'warning', 'fraction-or-percent', {
			zh: `${written} 按 ${written}% 读；若是 ${ofHundred}（表格把 ${ofHundred} 存为 ${written}），请写 ${ofHundred.replace('%', '')}`,
			en: `${written} was read as ${written} %; if ${ofHundred} is meant (a sheet keeps ${ofHundred} as ${written}), write ${ofHundred.replace('%', '')}`,
		});
	}
	return written;
}

/** The last year that a cell names: 2025 of 2023—2025年. */
function yearIn(cell: TableCell | undefined): number | undefined {
	const year = textOf(cell)
		.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)
		?.at(-1);
	return year === undefined ? undefined : Number(year);
}
