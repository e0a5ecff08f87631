import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns';

/**
 * The day an Excel date serial stands for, in the 1900 system with its false 29 February 1900.
 *
 * @param serial - A number of 61 or more; the fraction, the time of day, is dropped.
 * @returns An ISO date.
 * @example
 * serialDate(45291) //=> '2023-12-31'
 */
export function serialDate(serial: number): string {
	return addDays(new UTCDateMini(1899, 11, 30), Math.floor(serial))
		.toISOString()
		.slice(0, 10);
}
