import type { Comparator, Growth, Indicator, Period, Target } from '@plan-indicators/core';
import { planFromTable } from '@plan-indicators/core/table';
import type { Doubt, Statement, StatementKind } from '../statement.js';
import type { Cell } from '../text/cells.js';

/** What the rows of a table promise: a statement for each target that the reader of tables finds. */
export function tableStatements(
	rows: readonly (readonly Cell[])[],
	about: {
		readonly section: readonly string[];
		readonly period: Period | undefined;
		/** The text as it is printed. */
		readonly printed: string;
	},
): readonly Statement[] {
	const { period, section, printed } = about;
	const { plan, origins } = planFromTable(
		rows.map((cells) => cells.map(({ start, end }) => printed.slice(start, end).trim())),
		period ? { period } : {},
	);
	if (!plan) return [];
	return plan.indicators.flatMap((indicator, i) =>
		indicator.targets.flatMap((target, j) => {
			const spot = origins[i]?.targets[j];
			const cell = spot && cellWith(target, rows[spot.row] ?? [], spot.column, printed);
			return cell ? ofTarget(indicator, target, cell, { section, printed }) : [];
		}),
	);
}

/** The cell of a target; a row that a merged cell has shifted has it beside its column. */
function cellWith(
	{ source: { wording }, stretch }: Target,
	row: readonly Cell[],
	column: number,
	printed: string,
): Cell | undefined {
	const holds = (cell: Cell | undefined) => {
		const text = cell && printed.slice(cell.start, cell.end).trim();
		return stretch ? text?.startsWith(wording) : text === wording;
	};
	const near = [column, column - 1, column + 1].map((at) => row[at]);
	return near.find(holds) ?? row[column];
}

function ofTarget(
	indicator: Indicator,
	target: Target,
	cell: Cell,
	{ section, printed }: { readonly section: readonly string[]; readonly printed: string },
): readonly Statement[] {
	const figure = figureOf(target);
	if (!figure) return [];
	const text = printed.slice(cell.start, cell.end);
	// Where a higher mark stands behind the target, the cell is its phrase.
	const wording = target.stretch ? text.trim() : target.source.wording;
	const within = text.indexOf(wording);
	const start = within === -1 ? cell.start : cell.start + within;
	const end = within === -1 ? cell.end : start + wording.length;
	const unit = figure.unit ?? indicator.unit;
	const doubts: Doubt[] = [
		...(target.yearStated ? [] : (['year-inferred'] as const)),
		...(indicator.inferred?.includes('mode') ? (['mode-inferred'] as const) : []),
	];
	return [
		{
			start,
			end,
			indicator: indicator.name.zh,
			number: Math.abs(figure.number),
			...(figure.max === undefined ? {} : { max: figure.max }),
			...(unit === undefined ? {} : { unit }),
			comparator: printedComparator(figure, target),
			kind: figure.kind,
			...(figure.number < 0 || (figure.kind === 'level' && indicator.direction === 'down')
				? { down: true as const }
				: {}),
			year: target.year,
			yearFrom: target.yearStated ? 'clause' : 'title',
			...(indicator.baseline
				? { baseline: { value: indicator.baseline.value, year: indicator.baseline.year } }
				: {}),
			section,
			wording: printed.slice(start, end),
			strength: target.strength,
			phrase: phraseOf(figure, target, unit),
			doubts,
		},
	];
}

/** What the target says, in words that stand without its column. */
function phraseOf({ kind, number, max }: Figure, target: Target, unit = ''): string {
	const amount = Math.abs(number);
	const [before, after] = bounds[printedComparator({ number }, target)];
	const each = target.kind === 'growth' ? yearly[target.mode] : '';
	const lead = `${each}${leads[kind][number < 0 ? 1 : 0]}`;
	if (kind === 'multiple') return `${amount}倍`;
	const mark = target.stretch ? `，${target.stretch.source.wording}` : '';
	return `${lead}${before}${amount}${max === undefined ? '' : `—${max}`}${unit}${after}${mark}`;
}

/** 下降13.5%以上 is at most -13.5%: what is printed has no sign. */
function printedComparator({ number }: Pick<Figure, 'number'>, { comparator }: Target): Comparator {
	return number < 0 ? mirrored[comparator] : comparator;
}

const mirrored = {
	eq: 'eq',
	gte: 'lte',
	gt: 'lt',
	lte: 'gte',
	lt: 'gt',
	approx: 'approx',
} as const satisfies Record<Comparator, Comparator>;

/** What a rate of growth is of. */
const yearly = {
	total: '',
	average: '年均',
	everyYear: '每年',
} as const satisfies Record<Growth['mode'], string>;

/** Before a number, and before one below zero. */
const leads = {
	level: ['', ''],
	growth: ['增长', '下降'],
	multiple: ['', ''],
	increment: ['增加', '减少'],
	perYear: ['每年', '每年'],
	maintain: ['保持在', '保持在'],
	range: ['', ''],
	relative: ['', ''],
	sum: ['累计', '累计'],
} as const satisfies Record<StatementKind, readonly [up: string, down: string]>;

const bounds = {
	eq: ['', ''],
	gte: ['', '以上'],
	gt: ['超过', ''],
	lte: ['不超过', ''],
	lt: ['低于', ''],
	approx: ['', '左右'],
} as const satisfies Record<Comparator, readonly [before: string, after: string]>;

interface Figure {
	readonly kind: StatementKind;
	readonly number: number;
	readonly max?: number;
	readonly unit?: string;
}

function figureOf(target: Target): Figure | undefined {
	switch (target.kind) {
		case 'level':
			return { kind: target.cumulative ? 'sum' : 'level', number: target.value };
		case 'growth':
			return { kind: 'growth', number: Number((target.rate * 100).toPrecision(12)), unit: '%' };
		case 'multiple':
			return { kind: 'multiple', number: target.factor };
		case 'increment':
			return {
				kind: 'increment',
				number: target.amount,
				...(target.unit === undefined ? {} : { unit: target.unit }),
			};
		case 'perYear':
			return { kind: 'perYear', number: target.amount };
		case 'maintain':
			return { kind: 'maintain', number: target.bound };
		case 'range':
			return { kind: 'range', number: target.min, max: target.max };
		case 'relative':
		case 'trend':
		case 'qualitative':
			return undefined;
	}
}
