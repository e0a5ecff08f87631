import type { Comparator, Strength, TargetKind } from '@plan-indicators/core';

/** A number that a text promises, where it stands and how it was understood. */
export interface Statement {
	/** Into the text as read, the end exclusive. */
	readonly start: number;
	readonly end: number;
	/** As the text names it. */
	readonly indicator: string;
	/** As printed: 13.5 of 下降13.5%; of a multiple the factor: 2 of 翻番 and of 增长一倍; never below zero. */
	readonly number: number;
	/** The upper end of a range. */
	readonly max?: number;
	/** As printed. */
	readonly unit?: string;
	readonly comparator: Comparator;
	readonly kind: StatementKind;
	/** True for a cut: 下降13.5%, 降至5%. */
	readonly down?: true;
	readonly year?: number;
	/** Where the year was found. */
	readonly yearFrom?: YearSource;
	/** What it was before, where the sentence says so. */
	readonly baseline?: { readonly value: number; readonly year?: number };
	/** The headings above, outermost first. */
	readonly section: readonly string[];
	/** The number with the words that govern it, as printed. */
	readonly wording: string;
	/** A word that governs it from elsewhere in the sentence, as printed: `力争`, `左右`. */
	readonly qualifier?: string;
	readonly strength: Strength;
	/** How a target with this meaning is written, for `parsePlan`. */
	readonly phrase: string;
	readonly doubts: readonly Doubt[];
}

/** Those of a target; `sum` is an amount of work counted from nothing: 举办活动500场. */
export type StatementKind =
	| Extract<
			TargetKind,
			'level' | 'growth' | 'multiple' | 'increment' | 'perYear' | 'maintain' | 'range' | 'relative'
	  >
	| 'sum';

export type YearSource = 'clause' | 'sentence' | 'paragraph' | 'section' | 'title' | 'text';

/** What a person should look at before the statement is used. */
export type Doubt =
	| 'year-inferred'
	| 'no-year'
	| 'name-carried'
	| 'name-short'
	| 'name-long'
	| 'level-or-sum'
	| 'comparator-shared'
	| 'proposed'
	| 'mode-inferred';

/** A number that is no statement, or a paragraph without one, and the rule that says so. */
export interface LeftOut {
	readonly start: number;
	readonly end: number;
	/** `review` for a paragraph whose section looks back. */
	readonly rule: string;
}
