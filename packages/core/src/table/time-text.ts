import { isDate } from '../time/decimal-year.js';
import { serialDate } from '../time/serial-date.js';
import { type TableCell, textOf } from './table-cell.js';

/** The time of an actual: the end of a year, or a day. */
export type Time = { readonly year: number } | { readonly date: string };

/**
 * The time a header or a cell names: 2023, 2023年, 2023年6月, 2023H1, 2023Q2, 2023年上半年, 2023-06-30, a date's
 * serial. Of a month, a quarter or a half the last day.
 */
export function timeIn(cell: TableCell | undefined): Time | undefined {
	if (typeof cell === 'number') {
		if (Number.isInteger(cell) && cell >= 1900 && cell <= 2200) return { year: cell };
		return cell >= 20000 && cell < 80000 ? ended(serialDate(cell)) : undefined;
	}
	const text = textOf(cell).replace(/\s/g, '');
	const [, year, rest = ''] = /(?<!\d)((?:19|20|21)\d{2})(?!\d)(.*)$/.exec(text) ?? [];
	if (year === undefined) return undefined;
	const day = /^[-/.年](\d{1,2})[-/.月](\d{1,2})(?![\d月])日?/.exec(rest);
	if (day) {
		const date = iso(Number(year), Number(day[1]), Number(day[2]));
		return isDate(date) ? ended(date) : undefined;
	}
	const month =
		/^(?:年?(?:1[-—–~～至])?(\d{1,2})月(?:底|末)?|[-/.](\d{1,2})(?!\d)|M(\d{1,2}))/i.exec(rest);
	if (month) return endOf(Number(year), Number(month[1] ?? month[2] ?? month[3]));
	const quarter = /^年?(?:Q([1-4])|第?([一二三四1-4])季度?|([1-4])Q)/i.exec(rest);
	if (quarter)
		return endOf(Number(year), 3 * fourth(quarter[1] ?? quarter[2] ?? quarter[3] ?? '4'));
	const half = /^年?(?:H([12])|([上下])半年)/i.exec(rest);
	if (half) return endOf(Number(year), half[1] === '1' || half[2] === '上' ? 6 : 12);
	if (/^年?前三季度/.test(rest)) return endOf(Number(year), 9);
	return { year: Number(year) };
}

function fourth(quarter: string): number {
	const chinese = '一二三四'.indexOf(quarter);
	return chinese >= 0 ? chinese + 1 : Number(quarter);
}

function endOf(year: number, month: number): Time | undefined {
	if (month < 1 || month > 12) return undefined;
	const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
	const leap = iso(year, 2, 29);
	return ended(iso(year, month, month === 2 && isDate(leap) ? 29 : days));
}

/** The last day of a year is the end of that year. */
function ended(date: string): Time {
	return date.endsWith('-12-31') ? { year: Number(date.slice(0, 4)) } : { date };
}

function iso(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
