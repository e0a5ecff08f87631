import { PlanError } from '@plan-indicators/core';

/** What a function answers, or the refusal with which it says that there is no answer. */
export function answer<Value>(ask: () => Value): Value | PlanError {
	try {
		return ask();
	} catch (error) {
		if (error instanceof PlanError) return error;
		throw error;
	}
}
