import { guarded, needs, refuses } from './guard.js';
import { ref } from './what-if-cells.js';

const from = ref('baseYear');
const to = ref('targetYear');
const entered = ref('when');

/** A date is a number of days, far above any year; a whole number of years is the end of one. */
export function decimalYear(cell: string): string {
	const day = `INT(${cell})`;
	const yearEnd = `DATE(YEAR(${day}),12,31)`;
	const yearBefore = `DATE(YEAR(${day})-1,12,31)`;
	const inYears = `YEAR(${day})-1+(${day}-${yearBefore})/(${yearEnd}-${yearBefore})`;
	return `IF(${cell}>=10000,${inYears},${cell})`;
}

/** The formulas that place the entered year or date between base year and target year. */
export const times = {
	decimalYear: guarded(refuses(`NOT(ISNUMBER(${entered}))`, 'not-a-number'), decimalYear(entered)),
	time: guarded(
		[
			...needs('place', 'decimalYear'),
			...refuses(`${ref('decimalYear')}<${from}`, 'year-out-of-period'),
		],
		ref('decimalYear'),
	),
	elapsed: guarded(
		[...needs('time'), ...refuses(`${to}<=${from}`, 'period-not-positive')],
		`(${ref('time')}-${from})/(${to}-${from})`,
	),
} as const;
