import type { Claim } from './claim.js';
import type { Indicator, IndicatorDefinition } from './indicator.js';
import type { Localized } from './localized.js';
import type { Observation } from './observation.js';
import type { PlanReference } from './plan-reference.js';
import type { Goal, Industry, Milestone, Place, Safeguard, Task } from './statement.js';

/** The area or body a plan is for. */
export interface District extends Localized {
	/** In whatever scheme; for divisions of China GB/T 2260, six digits. */
	readonly code?: string;
	/** One syllable a word, without tones: `qing pu`. */
	readonly pinyin?: string;
}

/** The document a plan was read from. What its text does not give is absent. */
export interface PlanDocument {
	readonly title: string;
	/** 文号: 青府发〔2022〕25号. */
	readonly number?: string;
	readonly issuer?: string;
	/** ISO date. */
	readonly issued?: string;
	/** ISO date of publication, where it differs. */
	readonly published?: string;
}

interface PlanHead<Id extends string> extends PlanReference {
	readonly id: Id;
	/** Other names people type for it. */
	readonly aliases: readonly string[];
	readonly district?: District;
	readonly document: PlanDocument;
	/** What is missing, restored or inferred in the file, and why. */
	readonly notes: readonly Localized[];
	/** ISO date of the day somebody compared the file with the document. */
	readonly reviewed?: string;
	readonly goals: readonly Goal[];
	readonly places: readonly Place[];
	readonly milestones: readonly Milestone[];
	readonly safeguards: readonly Safeguard[];
}

/** A plan as an author writes it: every reference is to an id defined in the same plan. */
export interface PlanDefinition<
	Id extends string = string,
	IndicatorId extends string = string,
	ObservationId extends string = string,
	IndustryId extends string = string,
> extends PlanHead<Id> {
	readonly indicators: readonly IndicatorDefinition<IndicatorId>[];
	readonly observations: readonly Observation<ObservationId, NoInfer<IndicatorId>>[];
	readonly claims: readonly Claim<string, NoInfer<ObservationId>, NoInfer<IndicatorId>>[];
	readonly industries: readonly Industry<IndustryId>[];
	readonly tasks: readonly Task<NoInfer<IndustryId>>[];
}

/** A government plan: what it promises in numbers and in words, and where each statement stands. */
export interface Plan<Id extends string = string, IndicatorId extends string = string>
	extends PlanHead<Id> {
	readonly indicators: readonly Indicator<IndicatorId>[];
	readonly observations: readonly Observation[];
	readonly claims: readonly Claim[];
	readonly industries: readonly Industry[];
	readonly tasks: readonly Task[];
}
