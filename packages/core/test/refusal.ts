import { PlanError } from '../src/index.js';

/** @returns The PlanError that `act` ends in; anything else it throws is thrown on. */
export function refusal(act: () => unknown): PlanError {
	try {
		act();
	} catch (error) {
		if (error instanceof PlanError) return error;
		throw error;
	}
	throw new Error('nothing was refused');
}
