import { inTermsOf, positivePeriod, withinRange } from '../error/argument.js';
import { decimalYear } from '../time/decimal-year.js';

/**
 * The share of the time between base year and target year that has passed. 时间进度.
 *
 * (t − t0) / (t1 − t0), never clamped.
 *
 * @param given.start - Base year (its end) or ISO date.
 * @param given.when - The year (its end) or ISO date asked about.
 * @param given.end - Target year (its end) or ISO date.
 * @returns A fraction: 0 at the start, 1 at the end.
 * @throws PlanError `not-a-number`, `period-not-positive`, `overflow`
 * @example
 * elapsed({ start: 2020, when: 2023, end: 2025 }) //=> 0.6
 * elapsed({ start: 2020, when: '2023-12-31', end: 2025 }) //=> 0.6
 */
export function elapsed({
	start,
	when,
	end,
}: {
	readonly start: number | string;
	readonly when: number | string;
	readonly end: number | string;
}): number {
	const from = inTermsOf({ year: 'start' }, () => decimalYear(start));
	const now = inTermsOf({ year: 'when' }, () => decimalYear(when));
	const to = inTermsOf({ year: 'end' }, () => decimalYear(end));
	return withinRange('elapsed', (now - from) / positivePeriod('end − start', to - from));
}
