import { checkPlan, type Plan } from '@plan-indicators/core';

/** Number, comparator, strength and sign are what the printed phrase says. */
export function wordsAreKept(plan: Plan): readonly string[] {
	return checkPlan(plan).map(({ path, messages }) => `${path}: ${messages.en}`);
}
