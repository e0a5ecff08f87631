/** Formulas as core has them, in what every dialect has: LN and EXP, but no LOG1P and EXPM1. */

/** ln(to / from) of two numbers above 0, given (to − from) / from, with the digits that are lost near 1. */
export function logRatio(from: string, to: string, change: string): string {
	return (
		`CASE WHEN ABS(${change}) >= 5e-1 THEN LN(${to} / ${from})` +
		` WHEN 1 + ${change} = 1 THEN ${change}` +
		` ELSE LN(1 + ${change}) * ${change} / ((1 + ${change}) - 1) END`
	);
}

/** e^x − 1 with the digits that are lost near 0; below −40 it is −1 to the last bit. */
export function expMinus1(x: string): string {
	return (
		`CASE WHEN ${x} < -40 THEN -1e0 WHEN ABS(${x}) >= 1 THEN EXP(${x}) - 1` +
		` WHEN EXP(${x}) = 1 THEN ${x} ELSE (EXP(${x}) - 1) * ${x} / LN(EXP(${x})) END`
	);
}

/** The natural logarithm of the largest double, and of the smallest that is told from 0. */
export const logOfMost = 709.782712893384;
export const logOfLeast = -745;

/** The largest double. */
export const mostOfAll = '1.7976931348623157e308';

/** Whether a number is neither missing nor infinite nor NaN. */
export function isNumber(x: string): string {
	return `(${x} IS NOT NULL AND ABS(${x}) <= ${mostOfAll})`;
}

/** Whether a value keeps both bounds, with core's relative tolerance. */
export function within(value: string, low: string, high: string, prefix: string): string {
	return (
		`((${low} IS NULL OR ${value} - ${low} > 1e-9 * ABS(${low})` +
		` OR (${prefix}low_strict = 0 AND ${value} - ${low} >= -1e-9 * ABS(${low})))` +
		` AND (${high} IS NULL OR ${value} - ${high} < -1e-9 * ABS(${high})` +
		` OR (${prefix}high_strict = 0 AND ${value} - ${high} <= 1e-9 * ABS(${high}))))`
	);
}

/** A flag as 1 or 0. */
export function flag(condition: string): string {
	return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
}
