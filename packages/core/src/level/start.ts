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
 * @param supplied - The user's own value in the year that is counted from, in place of the plan's.
 * @returns Where the indicator starts; undefined where neither the plan nor the user says.
 */
export function start(indicator: Indicator, supplied?: number): Start | undefined {
	if (supplied !== undefined) {
		const [first] = indicator.targets;
		const year = 'baseYear' in first ? first.baseYear : baseYear(indicator);
		return { year, value: finite('baseline', supplied), origin: 'user' };
	}
	const { baseline } = indicator;
	return baseline && { year: baseline.year, value: baseline.value, origin: 'plan' };
}
