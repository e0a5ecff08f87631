import type { Localized } from './localized.js';
import type { Figure, Source } from './source.js';

/** A multiple and a yearly rate given for the same growth: 4.4倍 in five years, 年均增长34.5%. */
export interface MultipleAndRate {
	readonly kind: 'multiple-and-rate';
	readonly factor: Figure;
	/** In percent, as printed. */
	readonly rate: Figure;
	readonly years: number;
}

/** One observation as a percentage of another. */
export interface Share<ObservationId extends string = string> {
	readonly kind: 'share';
	readonly part: ObservationId;
	readonly whole: ObservationId;
	/** In percent, as printed. */
	readonly share: Figure;
}

/** Observations that add up to another. */
export interface Sum<ObservationId extends string = string> {
	readonly kind: 'sum';
	readonly parts: readonly ObservationId[];
	readonly total: ObservationId;
}

/** A multiple said of an indicator whose baseline and target are stated: 翻番 of 32.24→64.48. */
export interface TargetMultiple<IndicatorId extends string = string> {
	readonly kind: 'target-multiple';
	readonly indicator: IndicatorId;
	readonly factor: Figure;
}

/** A statement of the document that can be derived from its other figures. */
export type Claim<
	Id extends string = string,
	ObservationId extends string = string,
	IndicatorId extends string = string,
> = (MultipleAndRate | Share<ObservationId> | Sum<ObservationId> | TargetMultiple<IndicatorId>) & {
	readonly id: Id;
	readonly name: Localized;
	/** What must be known before the verdict is believed. */
	readonly caveat?: Localized;
	readonly source: Source;
};
