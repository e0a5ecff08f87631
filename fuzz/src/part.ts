import type { Random } from './random.js';

/** One way to try the library: inputs are made, given, and what comes back is looked at. */
export interface Part {
	readonly name: string;
	/** Inputs in a full run. */
	readonly full: number;
	/** Makes an input; all that is chosen about it is chosen by `random`. */
	readonly trial: (random: Random) => Trial;
}

export interface Trial {
	readonly input: unknown;
	/**
	 * @returns What came of it, in short: the same in every time zone and on every Node.
	 * @throws What must never come to pass; whatever is thrown is a finding.
	 */
	readonly run: () => string;
}
