import type { Plan } from '@plan-indicators/core';
import { definition } from './definition.js';

/** A document a plan. */
export async function planYaml(plans: readonly Plan[]): Promise<string> {
	const { stringify } = await import('yaml');
	return plans
		.map((plan) => stringify(definition(plan), { lineWidth: 0, aliasDuplicateObjects: false }))
		.join('---\n');
}
