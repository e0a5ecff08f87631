import { flag } from './arithmetic.js';
import { isSum, levelOf, levelRefusals, startColumns } from './start.js';

const isGiven = 's.givens > 0';

/** Where each way starts, and the actual that is judged. */
export const courses = `SELECT s.area AS area, s.plan AS plan, s.indicator AS indicator, s.target AS target,
    s.actuals AS actuals, s.has_unreadable AS has_unreadable, s.has_two AS has_two, s.has_out_of_range AS has_out_of_range, s.on_time AS on_time,
    s.summed_value AS summed_value, s.summed_years AS summed_years, s.years_kept AS years_kept, s.years_missed AS years_missed, s.first_due_value AS first_due_value,
    s.zero_year AS zero_year, s.negative_year AS negative_year, s.given_value AS given_value, s.given_year AS given_year,
    ${flag(isGiven)} AS is_given,
    CASE WHEN s.givens = 0 THEN NULL WHEN s.given_unreadable = 1 THEN 'not-a-number'
      WHEN s.givens > 1 OR s.given_two = 1 THEN 'ambiguous'
      WHEN s.given_out_of_range = 1 THEN 'overflow' END AS given_refusal,
    COALESCE(s.on_time, s.late_time) AS time,
    CASE WHEN s.on_time IS NOT NULL THEN s.on_time_value ELSE s.late_value END AS seen,
    CASE WHEN s.on_time IS NOT NULL
      THEN CASE WHEN s.on_time_pair = s.on_time THEN s.on_time_before END
      ELSE CASE WHEN s.late_pair = s.late_time THEN s.late_before END END AS year_before,
    ${isSum(isGiven, 's.given_value')} AS is_sum,
    ${flag('n.plan IS NOT NULL')} AS is_plan,
    x.first_time AS first_time, x.last_time AS last_time, t.target_year AS target_year, t.kind AS kind, t.direction AS direction, t.share AS share, t.base_year AS base_year, t.first_year AS first_year, t.plan_baseline AS plan_baseline,
    t.plan_baseline_year AS plan_baseline_year, t.form AS form, t.form_number AS form_number, t.form_refusal AS form_refusal, t.low AS low, t.low_strict AS low_strict, t.high AS high,
    t.high_strict AS high_strict, t.bounds_refusal AS bounds_refusal, t.yearly AS yearly, t.first_due AS first_due, t.sum_rule AS sum_rule
  FROM series s
  LEFT JOIN targets t ON t.plan = s.plan AND t.indicator = s.indicator AND t.target = s.target
  LEFT JOIN spans x ON x.plan = s.plan AND x.indicator = s.indicator AND x.target = s.target
  LEFT JOIN plans n ON n.plan = s.plan`;

/** The same with the start of the way as one point. */
export const started = `SELECT c.*,${startColumns}
  FROM courses c`;

const toSum = 'CEIL(time) - first_year';

/** The level that is to be reached, and why there may be none. */
export const answers = `SELECT c.*,
    ${levelOf('form_number')} AS goal,
    ${levelOf('low')} AS low_level,
    ${levelOf('high')} AS high_level,
    CASE WHEN is_sum = 0 OR time <= first_year THEN seen
      WHEN time = FLOOR(time) THEN summed_value ELSE summed_value + seen END AS actual,
    CASE WHEN target IS NULL THEN CASE WHEN is_plan = 1 THEN 'unknown-indicator' ELSE 'unknown-plan' END
      WHEN actuals = 0 THEN 'no-actual'
      WHEN has_unreadable = 1 THEN 'not-a-number'
      WHEN has_two = 1 THEN 'ambiguous'
      WHEN has_out_of_range = 1 THEN 'overflow'
      WHEN first_time IS NULL OR time < first_time OR time > last_time THEN 'year-out-of-period'
      ${levelRefusals}
      WHEN is_sum = 1 AND ${toSum} > 0 AND (on_time IS NULL
        OR summed_years < ${toSum} + ${flag('time = FLOOR(time)')}) THEN 'too-few-actuals'
    END AS course_refusal,
    ${flag('time >= first_time AND time <= last_time')} AS is_in_span
  FROM started c`;

/** Of several targets the first that can answer; where none can, the first. */
export const ranked = `SELECT a.*,
    ROW_NUMBER() OVER (PARTITION BY area, plan, indicator ORDER BY
      CASE WHEN course_refusal IS NULL THEN 0 WHEN is_in_span = 1 THEN 1 ELSE 2 END, target) AS turn
  FROM answers a`;

export const chosen = `SELECT r.*,
    time - baseline_year AS years_so_far,
    target_year - time AS years_left,
    target_year - COALESCE(baseline_year, base_year + 0e0) AS years_in_all,
    time - COALESCE(baseline_year, base_year + 0e0) AS years_gone,
    CASE WHEN baseline > 0 AND actual > 0 THEN (actual - baseline) / baseline END AS observed_change,
    CASE WHEN baseline > 0 AND goal > 0 THEN (goal - baseline) / baseline END AS asked_change,
    CASE WHEN actual > 0 AND goal > 0 THEN (goal - actual) / actual END AS required_change
  FROM ranked r WHERE turn = 1`;
