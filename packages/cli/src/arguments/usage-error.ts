import { PlanError } from '@plan-indicators/core';

/** What cannot be done as it was typed, and how it is to be. */
export function usageError(
	zh: string,
	en: string,
	facts: ConstructorParameters<typeof PlanError>[2] = {},
): PlanError {
	return new PlanError('unknown-option', { zh, en }, facts);
}
