import { finite } from '../error/argument.js';
import type { Indicator } from '../model/indicator.js';
import { baseYear } from './base-year.js';

/** The point a path begins at, and whose figure it is. */
export interface Start {
	readonly year: number;
	/** In the indicator's unit. */
	readonly value: number;
	readonly origin: 'plan' | 'user';
}

/**
 * @param supplied - The user's own value in the base year; takes the place of the plan's.
 * @returns Where the indicator starts; undefined where neither the plan nor the user says.
 */
export function start(indicator: Indicator, supplied?: number): Start | undefined {
	const year = baseYear(indicator);
	if (supplied !== undefined) return { year, value: finite('baseline', supplied), origin: 'user' };
	if (!indicator.baseline) return undefined;
	return { year, value: indicator.baseline.value, origin: 'plan' };
}
