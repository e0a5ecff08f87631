import { isDate } from '../time/decimal-year.js';
import { serialDate } from '../time/serial-date.js';
import { type TableCell, textOf } from './table-cell.js';

/** The time of an actual: the end of a year, or a day. */
export type Time = { readonly year: number } | { readonly date: string };

/**
 * The time a header or a cell names: 2023, 2023年, 2023年6月, 2023H1, 2023Q2, 2023年上半年, 2023-06-30, a date's
 * serial. Of a month, a quarter or a half the last day; so of what begins with the year (2023年1—9月) or is
 * said to be a sum (2021—2023年累计). Undefined for any other span.
 */
export function timeIn(cell: TableCell | undefined): Time | undefined {
	if (typeof cell === 'number') {
		if (Number.isInteger(cell) && cell >= 1900 && cell <= 2200) return { year: cell };
		return cell >= 20000 && cell < 80000 ? ended(serialDate(cell)) : undefined;
	}
	const text = textOf(cell).replace(/\s/g, '');
	const found = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.exec(text);
	if (!found) return undefined;
	const year = Number(found[0]);
	const rest = text.slice(found.index + 4);
	if (yearsOn.test(rest)) return /累计|合计/.test(text) ? timeIn(rest) : undefined;
	if (laterOn.test(rest)) return undefined;
	const [, printedMonth, printedDay] =
		/^[-/.年](\d{1,2})[-/.月](\d{1,2})(?![\d月个季])/.exec(rest) ?? [];
	if (printedDay !== undefined) {
		const date = iso(year, Number(printedMonth), Number(printedDay));
		return isDate(date) ? ended(date) : undefined;
	}
	const month = firstOf(monthly, rest);
	if (month !== undefined) return endOf(year, Number(month));
	const quarter = firstOf(quarterly, rest);
	if (quarter !== undefined) return endOf(year, 3 * fourth(quarter));
	return /^年?(?:H1|上半年)/i.test(rest) ? endOf(year, 6) : { year };
}

/** Whether a time is a part of a year from its beginning on: 2023年1-9月, 2023年前三季度. */
export function isSinceJanuary(cell: TableCell): boolean {
	return sinceJanuary.test(textOf(cell).replace(/\s/g, ''));
}

const sinceJanuary = /\d{4}年?(?:1月?[-—–~～至到]\d{1,2}月|前(?:\d{1,2}个月|[一二三123]个?季))/;

/** What follows the first year of several: —2023年. */
const yearsOn = /^年?[-—–~～至到](?:19|20|21)\d{2}(?!\d)/;

/** A part of a year that does not begin with it: 4—6月, 二至三季度. */
const laterOn =
	/^[-/.年]?(?!1月?\D)(?:\d{1,2}月?[-—–~～至到]\d{1,2}月|[二三2-3](?:季度)?[-—–~～至到][三四34]个?季)/;

const monthly =
	/^(?:[-/.年](?:1月?[-—–~～至到])?(\d{1,2})月|年?前(\d{1,2})个月|[-/.](\d{1,2})(?!\d)|M(\d{1,2}))/i;

const quarterly =
	/^年?(?:Q([1-4])|([1-4])Q|(?:前|[一1](?:季度)?[-—–~～至到]|第)?([一二三四1-4])个?季)/i;

/** What the first group with something in it holds. */
function firstOf(pattern: RegExp, text: string): string | undefined {
	return pattern
		.exec(text)
		?.slice(1)
		.find((group) => group !== undefined);
}

function fourth(quarter: string): number {
	const chinese = '一二三四'.indexOf(quarter);
	return chinese >= 0 ? chinese + 1 : Number(quarter);
}

/** The end of a month; undefined of one that is none. */
function endOf(year: number, month: number): Time | undefined {
	const last = [31, 30, 29, 28].map((day) => iso(year, month, day)).find(isDate);
	return last === undefined ? undefined : ended(last);
}

/** The last day of a year is the end of that year. */
function ended(date: string): Time {
	return date.endsWith('-12-31') ? { year: Number(date.slice(0, 4)) } : { date };
}

function iso(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
