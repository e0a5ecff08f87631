import { outcome, type Plan } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';

/**
 * A plan of one's own whose indicators, where they name no concept, have that of the shipped indicators of
 * the very name: to be compared with these is what was asked.
 */
export function withConcepts(plan: Plan): Plan {
	return {
		...plan,
		indicators: plan.indicators.map((indicator) => {
			if (indicator.concept !== undefined) return indicator;
			const known = outcome(() => catalog.compare(indicator.name.zh).entries[0]?.indicator.concept);
			const concept = 'value' in known ? known.value : undefined;
			return concept === undefined ? indicator : { ...indicator, concept };
		}),
	};
}
