import type { Answered } from './answered.js';

interface Value {
	/** `own` is the indicator's. */
	readonly unit?: 'own' | 'fraction' | 'fraction a year' | 'times' | 'doublings';
	readonly basis?: NonNullable<Answered['basis']>;
}

/** What the value of a function is, by its id; of TARGET the basis is that of the level. */
export const values: Readonly<Record<string, Value>> = {
	TARGET: { unit: 'own' },
	BASELINE: { unit: 'own', basis: 'stated' },
	GROWTH: { unit: 'fraction a year' },
	PATH: { unit: 'own', basis: 'interpolated' },
	TRAJECTORY: { basis: 'interpolated' },
	PROGRESS: { unit: 'fraction', basis: 'computed' },
	GAP: { unit: 'own', basis: 'computed' },
	PACE: { unit: 'times', basis: 'computed' },
	REQUIRED: { unit: 'fraction a year', basis: 'computed' },
	MEETS: { basis: 'computed' },
	STATUS: { basis: 'computed' },
	ASSESS: { basis: 'computed' },
	CAGR: { unit: 'fraction a year', basis: 'computed' },
	GROW: { basis: 'computed' },
	DOUBLINGS: { unit: 'doublings', basis: 'computed' },
};
