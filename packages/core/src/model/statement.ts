import type { Localized } from './localized.js';
import type { Mention } from './source.js';

interface Statement {
	/** Permanent, unique among its kind in the plan, kebab-case. */
	readonly id: string;
	readonly name: Localized;
	readonly source: Mention;
}

/** A goal in words. */
export interface Goal extends Statement {}

/** A piece of work the plan sets, by its heading. */
export interface Task<IndustryId extends string = string> extends Statement {
	/** As printed before the heading: `1`, `(一)`. */
	readonly number?: string;
	/** The focus industries it is about. */
	readonly industries?: readonly IndustryId[];
}

/** A focus industry; the same id in two plans is the same industry. */
export interface Industry<Id extends string = string> extends Statement {
	readonly id: Id;
	readonly aliases?: readonly string[];
}

/** A platform, park or zone the plan names. */
export interface Place extends Statement {
	readonly kind: 'platform' | 'park' | 'zone';
	/** Other names the document has for it. */
	readonly aliases?: readonly string[];
}

/** What is to be so by a year, in words. */
export interface Milestone extends Statement {
	readonly year: number;
}

/** How the plan is to be secured: organisation, money, monitoring. */
export interface Safeguard extends Statement {}
