import type { Localized } from './localized.js';
import type { PlanReference } from './plan-reference.js';
import type { Figure, Locator } from './source.js';
import type { Comparator, Target } from './target.js';

/** What the plan says the indicator was before it began. */
export interface Baseline extends Figure {
	readonly year: number;
	/** Only where the baseline is itself a bound: 70%以上. */
	readonly comparator?: Comparator;
}

/** `约束性` is binding on the government, `预期性` is expected of it. */
export type Attribute = '约束性' | '预期性';

/** Which way is better. */
export type Direction = 'up' | 'down' | 'none';

/** A count at a moment, an amount over a period, or one number over another. */
export type Temporality = 'stock' | 'flow' | 'ratio';

/** An indicator as an author writes it; {@link Indicator} adds the plan it belongs to. */
export interface IndicatorDefinition<Id extends string = string> {
	/** Permanent, unique in the plan, kebab-case. */
	readonly id: Id;
	/** Shared by the indicators of other plans that measure the same thing. */
	readonly concept?: string;
	readonly name: Localized;
	/** Other names people type for it. */
	readonly aliases: readonly string[];
	/** The Chinese name in pinyin, one syllable a word, without tones. */
	readonly pinyin?: string;
	/** As printed: 亿元, 家, %. Absent where a pure growth target names none. */
	readonly unit?: string;
	readonly temporality: Temporality;
	/** `up` where more is better; `none` where neither is: 居民消费价格涨幅2%左右. */
	readonly direction: Direction;
	/** What a ratio is a share of. */
	readonly denominator?: Localized;
	readonly attribute?: Attribute;
	readonly baseline?: Baseline;
	/** One for each horizon; of several for the same year the first leads. */
	readonly targets: readonly [Target, ...Target[]];
	readonly category?: Localized;
	readonly note?: Localized;
	/** Where the indicator and its baseline stand. */
	readonly source: Locator;
}

/** One thing a plan promises to measure, with its targets and the plan it stands in. */
export interface Indicator<Id extends string = string> extends IndicatorDefinition<Id> {
	readonly plan: PlanReference;
}
