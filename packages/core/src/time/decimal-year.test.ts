import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { decimalYear, isDate } from './decimal-year.js';

afterEach(() => vi.unstubAllEnvs());

const zones = [
	['UTC', 0],
	['Asia/Shanghai', -480],
	['America/Sao_Paulo', 180],
	['Pacific/Apia', -780],
] as const;

describe.each(zones)('in %s', (zone, offset) => {
	test('the zone is in force', () => {
		vi.stubEnv('TZ', zone);
		expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(offset);
	});

	test.each([
		['2022-12-31', 2022],
		['2023-01-01', 2022 + 1 / 365],
		['2023-06-30', 2022 + 181 / 365],
		['2023-12-30', 2022 + 364 / 365],
		['2023-12-31', 2023],
		['2024-01-01', 2023 + 1 / 366],
		['2024-02-29', 2023 + 60 / 366],
		['2024-03-01', 2023 + 61 / 366],
		['2024-07-01', 2023.5],
		['2024-12-31', 2024],
		['2000-02-29', 1999 + 60 / 366],
		['2100-03-01', 2099 + 60 / 365],
		['2018-11-04', 2017 + 308 / 365],
		['2018-02-18', 2017 + 49 / 365],
		['2011-12-29', 2010 + 363 / 365],
		['2011-12-30', 2010 + 364 / 365],
		['2011-12-31', 2011],
	])('%s is %d', (date, year) => {
		vi.stubEnv('TZ', zone);
		expect(decimalYear(date)).toBeCloseTo(year, 9);
	});
});

test.each([2023, 2022.5, 0, -1])('the year %d is itself', (year) => {
	expect(decimalYear(year)).toBe(year);
});

describe('refusals', () => {
	test.each([
		...['', '2023', '2023-1-1', '2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31'],
		...['2023-06-30T00:00:00Z', ' 2023-06-30', '30.6.2023', '2023年', 'constructor'],
		...[Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, {}, new Date(0)],
	])('%j is no year and no date', (when) => {
		const error = refusal(() => decimalYear(when as string));
		expect(error).toMatchObject({ code: 'not-a-number', facts: { argument: 'year' } });
		expect(error.messages.zh).toContain('2023-06-30');
		expect(error.messages.en).toContain('2023-06-30');
	});
});

test.each([
	['2024-02-29', true],
	['2023-02-29', false],
	['2023-6-30', false],
	[20230630, false],
	[undefined, false],
])('isDate(%j) is %j', (text, is) => expect(isDate(text)).toBe(is));

describe('properties', () => {
	const day = fc.integer({ min: 0, max: 73_000 });
	const date = (n: number) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10);

	test('a later day is a larger number, and lies in its own year', () => {
		fc.assert(
			fc.property(day, (n) => {
				const year = decimalYear(date(n));
				expect(decimalYear(date(n + 1))).toBeGreaterThan(year);
				expect(Math.ceil(year)).toBe(Number(date(n).slice(0, 4)));
			}),
		);
	});
});
