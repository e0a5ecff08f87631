import type { Plan, PlanDefinition } from '@plan-indicators/core';

/** A plan as its author would write it: without the reference to itself in every indicator. */
export function definition({ indicators, ...plan }: Plan): PlanDefinition {
	return { ...plan, indicators: indicators.map(({ plan: _, ...indicator }) => indicator) };
}
