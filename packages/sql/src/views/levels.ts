import { rangeOfNumbers } from '../tables/range-of-numbers.js';
import { flag, isNumber, logRatio } from './arithmetic.js';
import { rate } from './growths.js';
import { staged } from './staged.js';
import { isSum, levelOf, levelRefusals, startColumns } from './start.js';

const { least, most } = rangeOfNumbers;
const unreadable = `NOT (${isNumber('value')} AND (year IS NULL OR ${isNumber('year')}))`;
const outOfRange = `ABS(value) > ${most} OR (value <> 0 AND ABS(value) < ${least})`;

/** The baselines that areas gave, and beside them the plan itself, whose area is empty. */
const starts = `SELECT area, plan, indicator, 1 AS is_given, MAX(value) AS given_value, MAX(year) AS given_year,
    CASE WHEN MAX(${flag(unreadable)}) = 1 THEN 'not-a-number'
      WHEN MAX(value) > MIN(value) OR MAX(COALESCE(year, -1e9)) > MIN(COALESCE(year, -1e9)) THEN 'ambiguous'
      WHEN MAX(${flag(outOfRange)}) = 1 THEN 'overflow' END AS given_refusal
  FROM baselines GROUP BY area, plan, indicator
  UNION ALL
  SELECT '' AS area, plan, indicator, 0 AS is_given, NULL AS given_value, NULL AS given_year,
    NULL AS given_refusal
  FROM indicators`;

const ways = `SELECT s.area AS area, s.plan AS plan, s.indicator AS indicator, t.target AS target,
    s.is_given AS is_given, s.given_value AS given_value, s.given_year AS given_year,
    s.given_refusal AS given_refusal, t.target_year AS target_year, t.kind AS kind, t.share AS share,
    t.base_year AS base_year, t.first_year AS first_year, t.plan_baseline AS plan_baseline,
    t.plan_baseline_year AS plan_baseline_year, t.form AS form, t.form_number AS form_number,
    t.form_refusal AS form_refusal, t.sum_rule AS sum_rule, t.plan_growth AS plan_growth,
    t.plan_growth_refusal AS plan_growth_refusal,
    ${isSum('s.is_given = 1', 's.given_value')} AS is_sum
  FROM starts s JOIN targets t ON t.plan = s.plan AND t.indicator = s.indicator`;

const started = `SELECT w.*,${startColumns}
  FROM ways w`;

const reached = `SELECT s.*,
    CASE WHEN 1 = 0 THEN NULL ${levelRefusals} END AS level_refusal,
    ${levelOf('form_number')} AS goal,
    target_year - baseline_year AS years
  FROM started s`;

const changes = `SELECT r.*,
    CASE WHEN baseline > 0 AND goal > 0 THEN (goal - baseline) / baseline END AS asked_change
  FROM reached r`;

const logarithms = `SELECT c.*,
    CASE WHEN years > 0 THEN (${logRatio('baseline', 'goal', 'asked_change')}) / years END AS exponent
  FROM changes c`;

const grown = `SELECT l.*, ${rate('goal', 'years', 'asked_change', 'exponent')} AS implied_growth
  FROM logarithms l`;

const refused = `SELECT g.*,
    CASE WHEN share = 'log' THEN plan_growth_refusal
      WHEN level_refusal IS NOT NULL THEN level_refusal
      WHEN baseline IS NULL THEN 'no-baseline'
      WHEN is_sum = 1 THEN 'zero-baseline'
      WHEN years <= 0 THEN 'period-not-positive'
      WHEN baseline = 0 THEN 'zero-baseline'
      WHEN baseline < 0 OR goal < 0 THEN 'sign-change'
      WHEN implied_growth IS NULL THEN 'overflow' END AS growth_refusal
  FROM grown g`;

const last = `SELECT area, plan, indicator, target, target_year, kind, share,
  CASE WHEN level_refusal IS NULL THEN goal END AS level, level_refusal,
  CASE WHEN given_refusal IS NULL THEN baseline END AS baseline,
  CASE WHEN given_refusal IS NULL THEN baseline_year END AS baseline_year,
  CASE WHEN given_refusal IS NULL THEN origin END AS origin,
  CASE WHEN growth_refusal IS NULL THEN
    CASE WHEN share = 'log' THEN plan_growth ELSE implied_growth END END AS growth,
  growth_refusal
FROM refused`;

/** The query of the level and the growth of each target, by the plan's figures and by each area's own. */
export const levelsQuery = staged(
	{ starts, ways, started, reached, changes, logarithms, grown, refused },
	last,
);
