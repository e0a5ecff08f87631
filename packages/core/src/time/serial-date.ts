import { utc } from '@date-fns/utc';
import { addDays, formatISO, parseISO } from 'date-fns';

/**
 * The day an Excel date serial stands for, in the 1900 system with its false 29 February 1900.
 *
 * @param serial - A number of 61 or more; the fraction, the time of day, is dropped.
 * @returns An ISO date.
 * @example
 * serialDate(45291) //=> '2023-12-31'
 */
export function serialDate(serial: number): string {
	const day = addDays(parseISO('1899-12-30', { in: utc }), Math.floor(serial));
	return formatISO(day, { representation: 'date' });
}
