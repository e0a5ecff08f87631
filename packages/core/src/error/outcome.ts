import type { Localized } from '../model/localized.js';
import { type ErrorCode, PlanError } from './plan-error.js';

/** A value, or why there is none. */
export type Outcome<Value> =
	| { readonly value: Value }
	| { readonly code: ErrorCode; readonly messages: Localized };

/**
 * What a function answers, or the code and the words with which it refuses.
 *
 * @param ask - Calls the function; any error but a `PlanError` passes through.
 * @example
 * outcome(() => target(indicator(yangpu2020, 'high-tech-enterprises')).value).code //=> 'no-baseline'
 */
export function outcome<Value>(ask: () => Value): Outcome<Value> {
	try {
		return { value: ask() };
	} catch (error) {
		if (error instanceof PlanError) return { code: error.code, messages: error.messages };
		throw error;
	}
}
