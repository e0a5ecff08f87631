import type { ObservationStatus } from './observation.js';

/** What an indicator was at a time, as its user observed it. */
export type Actual = (
	| {
			/** The end of this year. */
			readonly year: number;
	  }
	| {
			/** ISO date. */
			readonly date: string;
	  }
) & {
	/** In the indicator's unit. */
	readonly value: number;
	/** `break` where the series before this value cannot be compared with it. */
	readonly status?: ObservationStatus;
};
