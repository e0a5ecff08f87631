import { expect, test } from 'vitest';
import { decimalYear } from '../time/decimal-year.js';
import { timeText } from './time-text.js';

test.each([
	[2023, '2023 年', '2023'],
	['2023-12-31', '2023 年', '2023'],
	['2023-09-30', '2023 年 9 月末', 'the end of September 2023'],
	['2023-02-28', '2023 年 2 月末', 'the end of February 2023'],
	['2024-02-28', '2024 年 2 月 28 日', '28 February 2024'],
	['2024-02-29', '2024 年 2 月末', 'the end of February 2024'],
	['2023-09-20', '2023 年 9 月 20 日', '20 September 2023'],
	['2024-01-01', '2024 年 1 月 1 日', '1 January 2024'],
	[2023.75, '2024 年 10 月 1 日', '1 October 2024'],
])('%s is %s', (when, zh, en) => expect(timeText(decimalYear(when))).toEqual({ zh, en }));

test('the end of every month is said so', () => {
	for (let month = 1; month < 12; month += 1) {
		for (const year of [2023, 2024]) {
			const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
			expect(timeText(decimalYear(last)).zh).toBe(`${year} 年 ${month} 月末`);
		}
	}
});
