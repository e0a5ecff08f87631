import {
	baseYear,
	comparators,
	directions,
	isSum,
	marksOf,
	markWords,
	phrase,
	place,
} from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { formula, number, quoted, type SheetCell, text } from './cells.js';
import type { Entry } from './entry.js';
import { listing, listingHeader } from './listing.js';
import { methodOf } from './method.js';
import { year } from './number-format.js';
import { shape } from './shape.js';
import { sheetNames } from './sheet-names.js';
import { none, say, words } from './words.js';

const columns = {
	key: ['规划和指标', 50],
	unit: ['单位', 9],
	direction: ['方向', 12],
	baseYear: ['基期年', 9],
	baseline: ['基期值', 18],
	targetYear: ['目标年', 9],
	comparator: ['比较符', 9],
	wording: ['目标（原文）', 24],
	factor: ['倍数', 18],
	amount: ['加数', 14],
	sum: ['累计值', 9],
	method: ['路径方法', 14],
	source: ['出处', 50],
	marks: ['标记', 26],
} as const satisfies Record<string, readonly [header: string, width: number]>;

export type LookupColumn = keyof typeof columns;

/** Marks a level that is a sum over the plan's years: no baseline but 0 can be given to it. */
export const sumMark = '是';

/** The year an entry's way starts. */
export function firstYear({ single, target }: Entry): number {
	return isSum(single, target) ? single.plan.period.start - 1 : baseYear(single);
}

const order = Object.keys(columns);

/** The range of a column of the lookup sheet below its header. */
export function lookupRange(column: LookupColumn, count: number): string {
	const letter = String.fromCharCode(65 + order.indexOf(column));
	const first = listingHeader + 1;
	const last = listingHeader + Math.max(count, 1);
	return `${quoted(sheetNames.lookup)}!$${letter}$${first}:$${letter}$${last}`;
}

/** What the what-if sheet looks up: for each key the target as baseline × factor + amount. */
export function lookupSheet(entries: readonly Entry[]): WriteSheet {
	const lines = entries.map((entry, i) => {
		const cells = new Map(Object.entries(line(entry, listingHeader + 1 + i)));
		return order.map((column) => cells.get(column) ?? text(''));
	});
	const heading = '“假设”表从这里取数：目标值 = 基期值 × 倍数 + 加数；倍数为 0 时即加数';
	return listing(sheetNames.lookup, heading, Object.values(columns), lines, 'all_targets');
}

function line(entry: Entry, row: number): Record<LookupColumn, SheetCell> {
	const { indicator, single, target, key } = entry;
	const of = shape(single, target, `D${row}`, `F${row}`);
	return {
		key: text(key),
		// A formula that looks up an empty text shows 0.
		unit: text(indicator.unit || none),
		direction: text(directions[indicator.direction].zh),
		baseYear: number(firstYear(entry), year),
		baseline: baselineCell(entry),
		targetYear: number(target.year, year),
		comparator: text(comparators[target.comparator].zh),
		wording: text(phrase(target.source)),
		factor: factorCell(of, entry),
		amount: amountCell(of, entry),
		sum: text(target.kind === 'level' && target.cumulative ? sumMark : none),
		method: text(methodOf(entry)),
		source: text(place(target.source)),
		marks: text(marksText(entry)),
	};
}

/** A formula that looks up an empty text shows 0. */
export function marksText(entry: Entry): string {
	return markWords(marksOf(entry), 'zh') || none;
}

function baselineCell({ single, target, sheet, row }: Entry): SheetCell {
	const { baseline } = single;
	if (isSum(single, target)) return number(0, 'General');
	const cell = `${quoted(sheet)}!D${row}`;
	const result = baseline?.value ?? words['no-baseline'];
	return formula(`IF(ISNUMBER(${cell}),${cell},${say('no-baseline')})`, result);
}

function factorCell(of: ReturnType<typeof shape>, { single, target }: Entry): SheetCell {
	if (isSum(single, target)) return number(1, 'General');
	if (!of) return text('baseYear' in target ? words['no-baseline'] : words['not-numeric']);
	if (of.factor === undefined) return number(0, 'General');
	const years = target.year - baseYear(single);
	if (target.kind === 'multiple') return number(target.factor, 'General');
	if (target.kind !== 'growth') return number(1, 'General');
	return formula(of.factor, (1 + target.rate) ** (target.mode === 'total' ? 1 : years));
}

/** The plan's own cell where it holds the number, so that what is changed there counts here. */
function amountCell(of: ReturnType<typeof shape>, { sheet, row }: Entry): SheetCell {
	if (!of) return text('');
	if (of.factor !== undefined) return number(of.amount, 'General');
	return formula(`${quoted(sheet)}!H${row}`, of.amount);
}
