/**
 * What a date or a time of a sheet says, as words, so that nobody takes it for a number: 8-10 that was typed
 * as a range and became 10 August. Where a time is asked for it is read as one.
 *
 * @param format - The number format of the cell, without what stands in quotation marks.
 * @returns 2026年8月10日, 2:01; the last day of a year is its year: 2025年.
 */
export function sheetDate(date: Date, format: string): string {
	if (!/[yd]/i.test(format) && /h/i.test(format)) return time(date);
	const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	const onlyYear = /y/i.test(format) && !/[md]/i.test(format);
	if (onlyYear || (month === 12 && ofMonth === 31)) return `${year}年`;
	return `${year}年${month}月${ofMonth}日`;
}

/** Hours and minutes since the day 0 of sheets. */
function time(date: Date): string {
	const minutes = Math.round((date.getTime() - dayZero) / 60_000);
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const dayZero = Date.UTC(1899, 11, 31);
