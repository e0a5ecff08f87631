import type { Actual } from '@plan-indicators/core';
import { usageError } from './usage-error.js';

/**
 * An actual as it is typed: 2023=880, 2023-06-30=120, 2024=5.2% for growth in the year.
 *
 * @throws PlanError `unknown-option` where it is not of this form
 */
export function typedActual(text: string): Actual {
	const [, time = '', number = '', percent] =
		/^(\d{4}(?:-\d{2}-\d{2})?)=(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(%)?$/.exec(
			text.normalize('NFKC').trim(),
		) ?? [];
	const value = Number(number);
	if (time === '' || !Number.isFinite(value)) {
		throw usageError(
			`实际值写作 --actual 2023=880（某日的写作 2023-06-30=120，增长率写作 2024=5.2%），不是 ${JSON.stringify(text)}`,
			`an actual is written --actual 2023=880 (of a day 2023-06-30=120, a rate of growth 2024=5.2%), not ${JSON.stringify(text)}`,
			{ argument: 'actual', received: text },
		);
	}
	const when = time.length === 4 ? { year: Number(time) } : { date: time };
	return percent ? { ...when, rate: Number((value / 100).toPrecision(15)) } : { ...when, value };
}
