import { outcome } from '../error/outcome.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { ObservationStatus } from '../model/observation.js';
import { inUnit } from '../reading/unit-of-phrase.js';
import { adds, falls, grows } from '../wording/change-words.js';
import { plain } from '../wording/plain.js';
import { printedNumber } from '../wording/printed-number.js';
import { shown } from './fields.js';
import { type TableCell, textOf } from './table-cell.js';
import type { TableProblemCode } from './table-problem.js';

/** What a cell says was observed, without its time. */
type Observed =
	| { readonly value: number; readonly cumulative?: true }
	| { readonly rate: number }
	| { readonly change: number };

export type ReadActual =
	| { readonly observed: Observed; readonly status?: ObservationStatus }
	| { readonly code: TableProblemCode; readonly messages: Localized };

/**
 * What a cell says was observed: a number in the indicator's unit, or growth alone (增长5.2%, 累计下降8%).
 *
 * @param indicator - Where the plan is known.
 * @param header - The words above the cell: 累计, 增速.
 * @param unit - Of the row, where the cell has none of its own.
 */
export function actualValue(
	cell: TableCell,
	indicator: Indicator | undefined,
	header: string,
	unit?: string,
): ReadActual {
	const text = plain(textOf(cell)).replace(/\s/g, '');
	const read = printedNumber(text);
	if (!read || read.max !== undefined || read.from !== undefined || text.includes('翻')) {
		const came = shown(cell);
		return {
			code: 'number-not-read',
			messages: {
				zh: `实际值应为数字，收到的是“${came}”，没有读`,
				en: `an actual should be a number; “${came}” was not read`,
			},
		};
	}
	const status = statusIn(text);
	const marked = status === undefined ? {} : { status };
	const said = `${text}${header}`;
	const since = /累计|比20\d\d年|较20\d\d年/.test(said);
	const signed = (size: number) => (read.sign === undefined ? size : -size);
	const changes = grows(text) || falls(text) || text.includes('同比');
	const rated = indicator !== undefined && isGrowthOnly(indicator);
	if (changes && /年均|平均增/.test(said)) {
		const came = shown(cell);
		return {
			code: 'rate-or-change',
			messages: {
				zh: `“${came}”是几年的平均；请写达到的数，或自基期的“累计增长…%”，没有读`,
				en: `“${came}” is the mean of several years; write what was reached, or the change since the base year (累计增长…%); it was not read`,
			},
		};
	}
	if (read.unit === '%' && changes && !(rated && falls(text))) {
		const rate = inHundredths(signed(read.value));
		return { observed: since ? { change: rate } : { rate }, ...marked };
	}
	const value = outcome(() => inUnit(read.value, read.unit ?? unit, rated ? '%' : indicator?.unit));
	if (!('value' in value)) return { code: 'unit-mismatch', messages: value.messages };
	if (rated) {
		const directed = grows(text) || falls(text);
		return growth(signed(value.value), indicator, {
			since,
			directed,
			yearly: isYearly(said),
			marked,
		});
	}
	if (indicator && isLevel(indicator) && (adds(text) || falls(text))) {
		const came = shown(cell);
		return {
			code: 'number-not-read',
			messages: {
				zh: `“${came}”是变化量，不是实际值；请写达到的数，没有读`,
				en: `“${came}” is a change and no actual; write the level that was reached; it was not read`,
			},
		};
	}
	const sum = /累计|合计/.test(said) ? ({ cumulative: true } as const) : {};
	return { observed: { value: value.value, ...sum }, ...marked };
}

/** An indicator that is itself a growth: GDP增长(%), 能耗降低(%). */
function isGrowthOnly({ unit, baseline, targets }: Indicator): boolean {
	return unit === undefined && !baseline && targets.every(({ kind }) => kind === 'growth');
}

/** An indicator of what there is, and not of what is added to it or taken from it. */
function isLevel({ temporality, targets }: Indicator): boolean {
	return temporality !== 'flow' && targets.every(({ kind }) => kind !== 'increment');
}

function isYearly(said: string): boolean {
	return /当年|同比|年度|增速/.test(said);
}

/** A number in % of an indicator that is a growth: of the year, or since the base year. */
function growth(
	value: number,
	indicator: Indicator,
	{
		since,
		directed,
		yearly,
		marked,
	}: {
		readonly since: boolean;
		/** Whether words say that it grew or fell. */
		readonly directed: boolean;
		readonly yearly: boolean;
		readonly marked: { readonly status?: ObservationStatus };
	},
): ReadActual {
	const [first] = indicator.targets;
	const falling = !directed && first.kind === 'growth' && first.rate < 0;
	const { zh, en } = indicator.name;
	if (falling && value < 0 && /[降减]/.test(zh)) return riseOrFall(value, indicator);
	// A number without sign or word is as much of a fall as the target's own.
	const signed = falling ? -Math.abs(value) : value;
	const fraction = inHundredths(signed);
	if (since) return { observed: { change: fraction }, ...marked };
	const total = first.kind === 'growth' && first.mode === 'total';
	const short = indicator.plan.period.start === indicator.plan.period.end;
	if (!total || yearly || short) return { observed: { rate: fraction }, ...marked };
	const size = Math.abs(value);
	const words = `${signed < 0 ? '下降' : '增长'}${size}%`;
	return {
		code: 'rate-or-change',
		messages: {
			zh: `“${zh}”的 ${value}% 是当年的还是自基期累计的？请写“累计${words}”或“当年${words}”`,
			en: `is ${value} % of “${en}” of this year or since the base year? Write 累计${words} or 当年${words}`,
		},
	};
}

function inHundredths(percent: number): number {
	return Number((percent / 100).toPrecision(15));
}

/** A minus under a name that says itself that less is meant. */
function riseOrFall(value: number, { name: { zh, en } }: Indicator): ReadActual {
	const size = `${Math.abs(value)}%`;
	return {
		code: 'rate-or-change',
		messages: {
			zh: `“${zh}”的 ${value}% 是下降还是上升？请写“累计下降${size}”或“累计增长${size}”，当年的写“当年…”`,
			en: `is ${value} % of “${en}” a fall or a rise? Write 累计下降${size} or 累计增长${size}; of one year 当年…`,
		},
	};
}

function statusIn(text: string): ObservationStatus | undefined {
	if (/初步|快报|暂/.test(text)) return 'provisional';
	return /预计|估计|预估|估算/.test(text) ? 'estimated' : undefined;
}
