import { getDayOfYear, getDaysInYear, getYear } from 'date-fns';
import { printed } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { calendarDay } from './calendar-day.js';

/**
 * A year or a date as a number of years, in which a whole number is the end of that year.
 *
 * A date counts as year − 1 + dayOfYear / daysInYear, whatever the machine's time zone.
 *
 * @param when - A year (2023), or an ISO date (`2023-06-30`).
 * @returns Years: 2023-12-31 is exactly 2023.
 * @throws PlanError `not-a-number`
 * @example
 * decimalYear('2023-12-31') //=> 2023
 * decimalYear('2024-07-01') //=> 2023.5
 */
export function decimalYear(when: number | string): number {
	if (typeof when === 'number' && Number.isFinite(when)) return when;
	const date = calendarDay(when);
	if (date) return getYear(date) - 1 + getDayOfYear(date) / getDaysInYear(date);
	const came = printed(when);
	throw new PlanError(
		'not-a-number',
		{
			zh: `应为年份（2023）或日期（2023-06-30），收到的是 ${came}`,
			en: `a year (2023) or a date (2023-06-30) was expected, but ${came} came`,
		},
		{ argument: 'year', received: when },
	);
}

/** Whether a text is a day of the calendar in the form `2023-06-30`. */
export function isDate(text: unknown): text is string {
	return calendarDay(text) !== undefined;
}
