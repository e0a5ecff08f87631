import { guarded, needs, refuses } from './guard.js';
import { ref } from './what-if-cells.js';

const day = `INT(${ref('when')})`;
const yearEnd = `DATE(YEAR(${day}),12,31)`;
const yearBefore = `DATE(YEAR(${day})-1,12,31)`;

/** The formulas that place the entered year or date between base year and target year. */
export const times = {
	// A date is a number of days, far above any year; a whole number of years is the end of one.
	decimalYear: guarded(
		refuses(`NOT(ISNUMBER(${ref('when')}))`, 'not-a-number'),
		`IF(${ref('when')}>=10000,YEAR(${day})-1+(${day}-${yearBefore})/(${yearEnd}-${yearBefore}),${ref('when')})`,
	),
	time: guarded(
		[
			...needs('place', 'decimalYear'),
			...refuses(`${ref('decimalYear')}<${ref('baseYear')}`, 'year-out-of-period'),
		],
		ref('decimalYear'),
	),
	elapsed: guarded(
		[
			...needs('time'),
			...refuses(`${ref('targetYear')}<=${ref('baseYear')}`, 'period-not-positive'),
		],
		`(${t}-${ref('baseYear')})/(${ref('targetYear')}-${ref('baseYear')})`,
	),
} as const;
