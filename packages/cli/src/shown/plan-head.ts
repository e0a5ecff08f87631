import { citation, type Language, type Plan, planTitle } from '@plan-indicators/core';

/** Which plan, and the document it stands in. */
export function planHead(plan: Plan, language: Language): readonly string[] {
	return [`■ ${planTitle(plan, language)}  ${plan.name[language]}`, `  ${citation(plan)}`];
}
