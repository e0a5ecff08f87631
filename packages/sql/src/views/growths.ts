import { expMinus1, logOfLeast, logOfMost, logRatio } from './arithmetic.js';

/** The logarithms of the three ways: observed so far, asked in all, required from here. */
export const logarithms = `SELECT c.*,
    ${logRatio('baseline', 'actual', 'observed_change')} AS observed_log,
    ${logRatio('baseline', 'goal', 'asked_change')} AS asked_log,
    ${logRatio('actual', 'goal', 'required_change')} AS required_log
  FROM chosen c`;

/** The same a year, and that of the projection. */
export const exponents = `SELECT l.*,
    CASE WHEN years_so_far > 0 THEN observed_log / years_so_far END AS observed_exponent,
    CASE WHEN years_in_all > 0 THEN asked_log / years_in_all END AS asked_exponent,
    CASE WHEN years_left > 0 THEN required_log / years_left END AS required_exponent,
    CASE WHEN years_so_far > 0 THEN observed_log * years_left / years_so_far END AS projected_exponent,
    CASE WHEN actual > 0 THEN LN(actual) END AS actual_log
  FROM logarithms l`;

/** Average annual growth to a level, where it is a number. */
export const rate = (to: string, years: string, change: string, exponent: string) =>
	`CASE WHEN ${to} = 0 THEN -1e0 WHEN ${years} = 1 THEN ${change}` +
	` WHEN ${exponent} <= ${logOfMost} THEN ${expMinus1(exponent)} END`;

const inside = (x: string) => `${x} <= ${logOfMost} AND ${x} >= ${logOfLeast}`;

/** Average annual growth of the three ways, where it is a number. */
export const growths = `SELECT e.*,
    ${rate('actual', 'years_so_far', 'observed_change', 'observed_exponent')} AS observed_rate,
    ${rate('goal', 'years_in_all', 'asked_change', 'asked_exponent')} AS asked_rate,
    ${rate('goal', 'years_left', 'required_change', 'required_exponent')} AS required_rate,
    CASE WHEN ${inside('projected_exponent')} AND ${inside('(projected_exponent + actual_log)')}
      THEN actual * EXP(projected_exponent) END AS projected
  FROM exponents e`;
