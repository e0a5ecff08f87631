import type { Localized } from '../model/localized.js';
import type { Locator } from '../model/source.js';
import type { Interval } from './interval.js';

/** What became of a statement when it was recomputed. */
export type Verdict = 'holds' | 'holds-by-rounding' | 'conflicts' | 'not-checkable';

/** The rule that found it. */
export type Rule =
	| 'multiple-and-rate'
	| 'share'
	| 'sum'
	| 'target-multiple'
	| 'baseline-restated'
	| 'target-restated'
	| 'targets-of-one-year'
	| 'sum-and-year'
	| 'several-readings';

/** One statement of a plan that was recomputed from its other figures, or cannot be. */
export interface Finding {
	readonly rule: Rule;
	/** The claim, observation or indicator it is about. */
	readonly subject: string;
	readonly name: Localized;
	/** As printed; where two statements differ, both. */
	readonly printed: readonly string[];
	/** What the other figures give, in the printed unit; a range where they were rounded. */
	readonly computed?: number;
	readonly range?: Interval;
	readonly verdict: Verdict;
	/** Why, with the numbers. */
	readonly why: Localized;
	/** The meanings between which the document does not decide. */
	readonly readings?: readonly Localized[];
	readonly sources: readonly Locator[];
}

export const verdicts = {
	holds: { zh: '成立', en: 'Holds' },
	'holds-by-rounding': { zh: '四舍五入后成立', en: 'Holds by rounding' },
	conflicts: { zh: '不一致', en: 'Conflicts' },
	'not-checkable': { zh: '无法核对', en: 'Not checkable' },
} as const satisfies Record<Verdict, Localized>;
