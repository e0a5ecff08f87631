import type { Localized } from './localized.js';
import type { Source } from './source.js';

/** 以上 and plain 达到 are `gte`, 超过 and 突破 are `gt`; `eq` is only for "exactly" (民法典 art. 1259). */
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx';

/** `aspirational` is the item's own 力争 or 争取; a chapter-wide 力争到2025年 changes nothing. */
export type Strength = 'firm' | 'aspirational';

/** A value to be reached: 达到270家, ≥2000. */
export interface Level {
	readonly kind: 'level';
	/** In the indicator's unit, as printed. */
	readonly value: number;
	/** True where the value is the sum over the plan's years, as figures in 〔 〕 are. */
	readonly cumulative?: boolean;
}

/** A rate of growth: 年均增幅15%. */
export interface Growth {
	readonly kind: 'growth';
	/** A fraction: 15% is 0.15. */
	readonly rate: number;
	/** A yearly average, a rate to be kept every year, or the growth of the whole period. */
	readonly mode: 'average' | 'everyYear' | 'total';
	/** The year growth is counted from: the end of the year before the plan begins. */
	readonly baseYear: number;
	/** False where the base year is inferred. */
	readonly baseYearStated?: false;
}

/** A multiple of the base year: 翻番 is 2, 翻两番 is 4, 是…的4.4倍 is 4.4, 增长1倍 is 2. */
export interface Multiple {
	readonly kind: 'multiple';
	readonly factor: number;
	readonly baseYear: number;
	readonly baseYearStated?: false;
}

/** An addition, or a cut where the amount is negative: 新增30万平方米. */
export interface Increment {
	readonly kind: 'increment';
	readonly amount: number;
	/** Where it is not the indicator's own: 百分点 for an indicator in %. */
	readonly unit?: string;
}

/** An amount due in every year: 每年培育30家. */
export interface PerYear {
	readonly kind: 'perYear';
	readonly amount: number;
}

/** A bound to be kept in every year: 保持在70%以上. */
export interface Maintain {
	readonly kind: 'maintain';
	readonly bound: number;
}

/** Between two values, met from the lower: 1—2个. */
export interface Range {
	readonly kind: 'range';
	readonly min: number;
	readonly max: number;
}

/** Measured against something else: 高于全市平均. */
export interface Relative {
	readonly kind: 'relative';
	readonly to: Localized;
	readonly margin?: number;
}

/** A direction without a number: 逐年提高. */
export interface Trend {
	readonly kind: 'trend';
	readonly direction: 'up' | 'down';
}

/** A goal in words. */
export interface Qualitative {
	readonly kind: 'qualitative';
}

/** What is promised, one shape a kind. */
export type Measure =
	| Level
	| Growth
	| Multiple
	| Increment
	| PerYear
	| Maintain
	| Range
	| Relative
	| Trend
	| Qualitative;

export type TargetKind = Measure['kind'];

/** Another possible meaning of an ambiguous statement, and why it is possible. */
export type Reading = Measure & { readonly why: Localized };

/** The higher mark of 15%以上，力争20%, in the number of the kind (a rate as a fraction). */
export interface Stretch {
	readonly value: number;
	readonly source: Source;
}

/** The same target in other words elsewhere in the document. */
export interface AlsoStated {
	readonly comparator: Comparator;
	/** In the number of the target's kind; absent where it is said without one. */
	readonly value?: number;
	readonly strength: Strength;
	readonly source: Source;
}

interface Commitment {
	readonly comparator: Comparator;
	readonly strength: Strength;
	readonly year: number;
	/** False where the document gives no year and the plan's last is taken. */
	readonly yearStated: boolean;
	readonly stretch?: Stretch;
	/** Other meanings the words allow; the target itself is the one chosen. */
	readonly readings?: readonly Reading[];
	readonly alsoStated?: readonly AlsoStated[];
	readonly source: Source;
}

/** A promise with a year, told apart by `kind`. */
export type Target = Measure & Commitment;
