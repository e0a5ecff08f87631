import { PlanError } from '@plan-indicators/core';

/**
 * How far from 0 a figure may be. Some databases stop where a double leaves its range; of figures
 * within these bounds no quotient or product that the views take does.
 */
export const rangeOfNumbers = { least: 1e-100, most: 1e100 } as const;

/** @returns The value; throws `overflow` where it is too large for the views. */
export function beyond(value: number): number {
	if (Math.abs(value) <= rangeOfNumbers.most) return value;
	throw new PlanError('overflow', {
		zh: `${value} 超出 SQL 视图可计算的范围`,
		en: `${value} is beyond what the SQL views compute with`,
	});
}
