import type { ObservationStatus } from './observation.js';

/**
 * What an indicator was at a time, as its user observed it: a value, or the growth alone.
 *
 * @example
 * [{ year: 2023, value: 880 }, { year: 2024, rate: 0.052 }, { date: '2025-06-30', change: -0.029 }]
 */
export type Actual = (
	| {
			/** The end of this year; of an amount or a rate, the whole year. */
			readonly year: number;
	  }
	| {
			/** ISO date; of an amount, its year up to that day. */
			readonly date: string;
	  }
) &
	(
		| {
				/** In the indicator's unit. */
				readonly value: number;
				/** True where the value is the sum from the plan's first year on. */
				readonly cumulative?: boolean;
		  }
		| {
				/** Growth in the year, a fraction: 0.052 is 5.2 %. */
				readonly rate: number;
		  }
		| {
				/** Growth since the target's base year, a fraction: −0.029 is 2.9 % less. */
				readonly change: number;
		  }
	) & {
		/** `break` where the series before this value cannot be compared with it. */
		readonly status?: ObservationStatus;
		/** Where it was published: 统计公报. */
		readonly source?: string;
	};
