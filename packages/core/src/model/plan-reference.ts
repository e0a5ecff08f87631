import type { Localized } from './localized.js';

/** First and last year; the base is the end of the year before the first. */
export interface Period {
	readonly start: number;
	readonly end: number;
	/** How the years were found where the document does not print them. */
	readonly inferredFrom?: string;
}

/** What a plan is for. A district and a park in it are never one series. */
export type Scope =
	| 'nation'
	| 'province'
	| 'city'
	| 'district'
	| 'park'
	| 'sector'
	| 'organisation';

/** The part of a plan that each of its indicators carries. */
export interface PlanReference {
	readonly id: string;
	readonly name: Localized;
	/** Place and years, as a table or a message shows it: 青浦 2021–2025. */
	readonly shortName: Localized;
	readonly scope: Scope;
	readonly period: Period;
}
