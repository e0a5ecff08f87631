import type { Localized } from './localized.js';
import type { Source } from './source.js';
import type { Comparator } from './target.js';

/** SDMX observation status: what must be known before a value is compared. */
export type ObservationStatus = 'provisional' | 'estimated' | 'break';

/** A fact the document states about a year, or about the years since one. */
export interface Observation<Id extends string = string, IndicatorId extends string = string> {
	readonly id: Id;
	readonly name: Localized;
	readonly value: number;
	readonly comparator?: Comparator;
	/** As printed. */
	readonly unit: string;
	readonly year: number;
	/** False where the document gives no year and the one before the plan is taken. */
	readonly yearStated?: false;
	/** The first year of a figure that is the sum up to `year`. */
	readonly since?: number;
	/** Of a sum: the fact of one of its years. */
	readonly sumOf?: string;
	/** The area it is about, where that is not the plan's own. */
	readonly area?: Localized;
	/** The indicator it is an actual of. */
	readonly indicator?: IndicatorId;
	/** Why it may not be the same series as that indicator. */
	readonly doubts?: readonly Localized[];
	readonly status?: ObservationStatus;
	readonly source: Source;
}
