import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { conceptOf } from './compare.js';
import type { Found } from './found.js';
import { indicatorsByName, push } from './indicators-by-name.js';

/** What questions need that concern more than one plan: made by the first of them, and kept. */
export interface EveryName {
	/** By normalised name. */
	readonly indicators: ReadonlyMap<string, readonly Found[]>;
	/** Every indicator that measures the same as this one. */
	readonly ofConcept: (indicator: Indicator) => readonly Found[];
}

export function everyName(plans: readonly Plan[], key: (name: string) => string): EveryName {
	const indicators = new Map<string, Found[]>();
	const concepts = new Map<string, Found[]>();
	for (const plan of plans) {
		const kept = (indicator: Indicator): Found => {
			const found = { plan, indicator };
			if (indicator.concept !== undefined) push(concepts, indicator.concept, found);
			return found;
		};
		for (const [name, named] of indicatorsByName(plan, key, kept)) {
			for (const found of named) push(indicators, name, found);
		}
	}
	return {
		indicators,
		ofConcept(indicator) {
			if (indicator.concept !== undefined) return concepts.get(indicator.concept) ?? [];
			// Without a concept it is like those of its very name, which stand under that name.
			const concept = conceptOf(indicator);
			const named = indicators.get(key(indicator.name.zh)) ?? [];
			return named.filter((other) => conceptOf(other.indicator) === concept);
		},
	};
}
