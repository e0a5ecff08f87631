import { citation, type Plan, planTitle } from '@plan-indicators/core';

/** Which plan, and the document it stands in. */
export function planHead(plan: Plan): readonly string[] {
	return [`■ ${planTitle(plan, 'zh')}  ${plan.name.zh}`, `  ${citation(plan)}`];
}
