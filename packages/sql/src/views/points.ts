import { rangeOfNumbers } from '../tables/range-of-numbers.js';
import { flag, isNumber } from './arithmetic.js';

/** Actuals and the areas' own baselines together, so that one pass over each is enough. */
export const figures = `SELECT area, plan, indicator, time, value, 1 AS is_actual FROM actuals
  UNION ALL
  SELECT area, plan, indicator, year AS time, value, 0 AS is_actual FROM baselines`;

const { least, most } = rangeOfNumbers;
/** Whether a row can be read; a baseline needs no year. */
const readable = `(f.time IS NULL OR ${isNumber('f.time')}) AND ${isNumber('f.value')}`;
const outOfRange = `ABS(f.value) > ${most} OR (f.value <> 0 AND ABS(f.value) < ${least})`;
const step = 'COALESCE(s.step, 0)';
const moment = `CASE WHEN ${isNumber('f.time')} THEN f.time END`;

/** One row a time: what was seen then, and a year before where growth on that counts. */
export const points = `SELECT f.area, f.plan, f.indicator, f.is_actual, ${moment} + ${step} AS moment,
    MAX(${flag(`${step} = 0`)}) AS is_own,
    MIN(CASE WHEN ${step} = 0 AND ${readable} THEN f.value END) AS seen,
    MAX(CASE WHEN ${step} = 0 AND ${readable} THEN f.value END) AS seen_too,
    MIN(CASE WHEN ${step} = 1 AND ${readable} THEN f.value END) AS year_before,
    MAX(${flag(`${step} = 0 AND NOT (${readable} AND (f.is_actual = 0 OR f.time IS NOT NULL))`)}) AS is_unreadable,
    MAX(${flag(`${step} = 0 AND (${outOfRange})`)}) AS is_out_of_range
  FROM figures f LEFT JOIN steps s ON s.plan = f.plan AND s.indicator = f.indicator
  GROUP BY f.area, f.plan, f.indicator, f.is_actual, ${moment} + ${step}`;
