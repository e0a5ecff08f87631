import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, getDaysInYear } from 'date-fns';

/**
 * The day at which a number of years stands: what {@link decimalYear} makes of a date, undone.
 *
 * @param time - In years; a whole number is the end of that year.
 * @returns An ISO date; of a time within a day, that day.
 * @example
 * isoDate(2023) //=> '2023-12-31'
 * isoDate(2023.5) //=> '2024-07-01'
 */
export function isoDate(time: number): string {
	const before = Math.ceil(time) - 1;
	const days = getDaysInYear(new UTCDateMini(before + 1, 0, 1));
	const day = Math.round((time - before) * days);
	return addDays(new UTCDateMini(before, 11, 31), day)
		.toISOString()
		.slice(0, 10);
}
