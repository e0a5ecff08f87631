import type { Mention } from '../number/mention.js';
import type { Predicate } from '../rules/predicate.js';
import type { Scene } from '../rules/scene.js';
import type { FoundYear } from '../year/year-of.js';
import type { Stretch } from './stretch-of.js';

/** A number that is promised, before it has a name. */
export interface Reading {
	readonly mention: Mention;
	readonly predicate: Predicate;
	readonly scene: Scene;
	/** That which says that it is promised. */
	readonly rule: string;
	/** Where the words that govern the number and stand next to it begin. */
	readonly from: number;
	/** What stands in front of them, back to the number before or to the comma. */
	readonly subject: string;
	/** The clause before this one. */
	readonly earlier: string;
	/** Where its sentence begins. */
	readonly sentence: number;
	/** 2023年、2024年产值分别达到…: a year for each of the list. */
	readonly years: readonly number[];
	readonly year: FoundYear | undefined;
	readonly stretch?: Stretch;
}
