import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalYear } from './decimal-year.js';
import { isoDate } from './iso-date.js';

test.each([
	[2023, '2023-12-31'],
	[2023.5, '2024-07-01'],
	[2000 + 1 / 365, '2001-01-01'],
])('%s', (time, date) => {
	expect(isoDate(time)).toBe(date);
});

test('every day and back', () => {
	const days = fc.date({
		min: new Date('1900-01-01'),
		max: new Date('2199-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(days, (day) => {
			const date = day.toISOString().slice(0, 10);
			expect(isoDate(decimalYear(date))).toBe(date);
		}),
	);
});
