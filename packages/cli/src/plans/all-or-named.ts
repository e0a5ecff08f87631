import type { Plan } from '@plan-indicators/core';
import type { ChosenPlans } from './chosen-plans.js';

/** The plans of files and names; every plan there is where none is named. */
export function allOrNamed({ own, words, catalog }: ChosenPlans): readonly Plan[] {
	if (words.length > 0) return [...own, ...words.map((word) => catalog.plan(word))];
	return own.length > 0 ? own : catalog.plans;
}
