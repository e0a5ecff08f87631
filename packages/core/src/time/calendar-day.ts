import { UTCDateMini } from '@date-fns/utc/date/mini';

/** A day of the calendar from the form `2023-06-30`, at midnight UTC; undefined for anything else. */
export function calendarDay(text: unknown): Date | undefined {
	if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	const date = new UTCDateMini(year, month - 1, day);
	const same = date.getFullYear() === year && date.getMonth() === month - 1;
	return same && date.getDate() === day ? date : undefined;
}
