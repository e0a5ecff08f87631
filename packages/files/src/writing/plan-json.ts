import type { Plan } from '@plan-indicators/core';
import { definition } from './definition.js';

/** One plan as an object, several as a list. */
export function planJson(plans: readonly Plan[]): string {
	const all = plans.map(definition);
	return `${JSON.stringify(all.length === 1 ? all[0] : all, undefined, 2)}\n`;
}
