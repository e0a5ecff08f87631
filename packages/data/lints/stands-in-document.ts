import { standsInDocument as faults, type Plan } from '@plan-indicators/core';

/** Every figure, qualifier, heading and printed name stands in the plan's document under its section. */
export function standsInDocument(plan: Plan, document: string): readonly string[] {
	return faults(plan, document).map(({ path, messages }) => `${path}: ${messages.en}`);
}
