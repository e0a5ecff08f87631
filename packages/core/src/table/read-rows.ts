import type { IndicatorDefinition } from '../model/indicator.js';
import type { PlanReference } from '../model/plan-reference.js';
import type { Spot } from './table-problem.js';

/** The cells an indicator was read from. */
export interface Origin {
	readonly name: Spot;
	readonly baseline?: Spot;
	/** One for each target, in their order. */
	readonly targets: readonly Spot[];
}

/** What the rows of a table say: of the plan, and of its indicators with their cells. */
export interface ReadRows {
	readonly plan: Partial<PlanReference>;
	readonly definitions: readonly IndicatorDefinition[];
	/** In the order of the definitions. */
	readonly origins: readonly Origin[];
}
