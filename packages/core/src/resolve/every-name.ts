import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { conceptOf } from './compare.js';
import type { Found } from './found.js';
import { indicatorNames, planNames } from './names.js';
import { type Searched, searched } from './search.js';

/** What questions need that concern more than one plan: made by the first of them, and kept. */
export interface EveryName {
	/** By normalised name. */
	readonly indicators: ReadonlyMap<string, readonly Found[]>;
	/** Every indicator that measures the same as this one. */
	readonly ofConcept: (indicator: Indicator) => readonly Found[];
	readonly searched: readonly Searched[];
}

export function everyName(plans: readonly Plan[], key: (name: string) => string): EveryName {
	const indicators = new Map<string, Found[]>();
	const concepts = new Map<string, Found[]>();
	const texts = plans.map((plan) => {
		const names = plan.indicators.map((indicator) => {
			const found = { plan, indicator };
			const own = new Set(indicatorNames(indicator).map(key));
			for (const name of own) push(indicators, name, found);
			if (indicator.concept !== undefined) push(concepts, indicator.concept, found);
			return own;
		});
		return searched(plan, new Set(planNames(plan).map(key)), names);
	});
	return {
		indicators,
		searched: texts,
		ofConcept(indicator) {
			if (indicator.concept !== undefined) return concepts.get(indicator.concept) ?? [];
			// Without a concept it is like those of its very name, which stand under that name.
			const concept = conceptOf(indicator);
			const named = indicators.get(key(indicator.name.zh)) ?? [];
			return named.filter((other) => conceptOf(other.indicator) === concept);
		},
	};
}

/** Puts a value under a name. */
export function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}
