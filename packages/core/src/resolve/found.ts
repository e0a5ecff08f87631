import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';

/** An indicator together with its plan. */
export interface Found {
	readonly plan: Plan;
	readonly indicator: Indicator;
}
