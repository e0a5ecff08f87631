import type { Localized } from '../model/localized.js';
import { decimalYear } from '../time/decimal-year.js';
import { isoDate } from '../time/iso-date.js';

/**
 * A time in words: a year, the end of a month, or a day.
 *
 * @param time - In years; a whole number is that year.
 * @example
 * timeText(decimalYear('2023-09-30')).zh //=> '2023 年 9 月末'
 * timeText(2023).en //=> '2023'
 */
export function timeText(time: number): Localized {
	if (Number.isInteger(time)) return { zh: `${time} 年`, en: String(time) };
	const date = isoDate(time);
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const isLast = isoDate(decimalYear(date) + 1 / 366).endsWith('-01');
	const name = months[month - 1];
	return {
		zh: `${year} 年 ${month} 月${isLast ? '末' : ` ${day} 日`}`,
		en: isLast ? `the end of ${name} ${year}` : `${day} ${name} ${year}`,
	};
}

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
	...['September', 'October', 'November', 'December'],
];
