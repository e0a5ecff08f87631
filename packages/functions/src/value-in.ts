import { type Outcome, PlanError } from '@plan-indicators/core';

/** The value of an outcome; the reason why there is none is thrown. */
export function valueIn<Value>(outcome: Outcome<Value>): Value {
	if ('value' in outcome) return outcome.value;
	throw new PlanError(outcome.code, outcome.messages);
}
