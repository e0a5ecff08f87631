import { methods } from '@plan-indicators/core';
import { flag, within } from './arithmetic.js';

const { band } = methods.pace.thresholds;
const { kept, mostlyKept } = methods['periods-met'].thresholds;

const before = 'CASE WHEN time - 1 = baseline_year THEN baseline ELSE year_before END';
const keeps = within('actual', 'low_level', 'high_level', '');
const startKeeps = within('baseline', 'low_level', 'high_level', '');
const keptYear = (value: string) => within(value, 'low', 'high', '');

/** What is left to know before a word: the year before the one judged, and the first that was due. */
export const due = `SELECT m.*,
    CASE WHEN yearly = 'growth' THEN ${before} END AS earlier,
    CASE WHEN yearly = 'growth' AND first_due_value IS NOT NULL THEN
      CASE WHEN baseline = 0 OR baseline < 0 OR first_due_value < 0 THEN 0 ELSE 1 END END AS first_is_comparable,
    CASE WHEN FLOOR(LEAST(time, target_year + 0e0)) - first_due + 1 > 0
      THEN FLOOR(LEAST(time, target_year + 0e0)) - first_due + 1 ELSE 0e0 END AS years_due
  FROM measured m`;

/** Growth on the year before, of the year judged and of the first. */
export const yearly = `SELECT d.*,
    CASE WHEN earlier > 0 AND actual >= 0 THEN 1 + (actual - earlier) / earlier END AS rate_now,
    CASE WHEN first_is_comparable = 1 THEN 1 + (first_due_value - baseline) / baseline END AS rate_first,
    CASE WHEN course_refusal IS NOT NULL OR yearly <> 'growth' THEN NULL
      WHEN first_is_comparable = 0 THEN CASE WHEN baseline = 0 THEN 'zero-baseline' ELSE 'sign-change' END
      WHEN zero_year IS NOT NULL AND (negative_year IS NULL OR zero_year < negative_year) THEN 'zero-baseline'
      WHEN negative_year IS NOT NULL THEN 'sign-change' END AS years_refusal
  FROM due d`;

/** Whether what is due in every year was kept in those that were seen, and why that may not be known. */
export const counted = `SELECT y.*,
    years_kept + ${flag(`rate_first IS NOT NULL AND ${keptYear('rate_first')}`)} AS all_kept,
    years_missed + ${flag(`rate_first IS NOT NULL AND NOT ${keptYear('rate_first')}`)} AS all_missed,
    CASE WHEN yearly = 'level' THEN ${flag(keeps)}
      WHEN yearly = 'growth' THEN ${flag(keptYear('rate_now'))} ELSE ${flag(keeps)} END AS keeps_now,
    CASE WHEN course_refusal IS NOT NULL THEN course_refusal
      WHEN yearly = 'no' THEN bounds_refusal
      WHEN yearly = 'growth' AND earlier IS NULL THEN COALESCE(years_refusal, 'too-few-actuals')
      WHEN yearly = 'growth' AND earlier = 0 THEN 'zero-baseline'
      WHEN yearly = 'growth' AND (earlier < 0 OR actual < 0) THEN 'sign-change' END AS now_refusal,
    CASE WHEN yearly = 'no' AND baseline IS NOT NULL AND ABS(goal - baseline) <= 1e-9 * ABS(goal)
      THEN 1 ELSE 0 END AS asks_for_no_change,
    ${flag(`baseline IS NOT NULL AND ${startKeeps}`)} AS start_keeps,
    CASE share WHEN 'log' THEN log_pace ELSE linear_pace END AS pace,
    CASE share WHEN 'log' THEN log_pace_refusal ELSE linear_pace_refusal END AS pace_refusal
  FROM yearly y`;

/** Whether the promise is kept. */
export const met = `SELECT c.*,
    CASE WHEN now_refusal IS NOT NULL THEN now_refusal
      WHEN yearly <> 'no' AND keeps_now = 1 THEN years_refusal END AS meets_refusal,
    CASE WHEN yearly = 'no' OR keeps_now = 0 THEN keeps_now ELSE ${flag('all_missed = 0')} END AS is_met,
    ${flag("yearly = 'no' AND start_keeps = 1 AND asks_for_no_change = 0")} AS is_kept_from_start
  FROM counted c`;

/** Why there is no word. */
export const doubted = `SELECT m.*,
    CASE WHEN yearly = 'no' THEN 'pace' WHEN yearly IS NOT NULL THEN 'periods-met' END AS method,
    CASE WHEN course_refusal IS NOT NULL THEN course_refusal
      WHEN yearly <> 'no' THEN CASE WHEN years_refusal IS NOT NULL THEN years_refusal
        WHEN years_due = 0 OR all_kept + all_missed < years_due THEN 'too-few-actuals' END
      WHEN meets_refusal IS NOT NULL THEN meets_refusal
      WHEN asks_for_no_change = 1 OR time >= target_year OR is_met = 1 OR is_kept_from_start = 1 THEN NULL
      ELSE pace_refusal END AS refusal
  FROM met m`;

/** The word. */
export const word = `CASE WHEN refusal IS NOT NULL THEN NULL
      WHEN yearly <> 'no' THEN CASE WHEN all_kept / years_due >= ${kept} THEN 'kept'
        WHEN all_kept / years_due >= ${mostlyKept} THEN 'mostly-kept' ELSE 'not-kept' END
      WHEN asks_for_no_change = 1 THEN CASE WHEN is_met = 1 THEN 'kept' ELSE 'not-kept' END
      WHEN time >= target_year THEN CASE WHEN is_met = 1 THEN 'met' ELSE 'not-met' END
      WHEN is_met = 1 THEN 'met-early'
      WHEN is_kept_from_start = 1 THEN 'behind'
      WHEN low_level IS NOT NULL AND high_level IS NOT NULL
        AND CASE share WHEN 'log' THEN log_progress ELSE linear_progress END > 1 THEN 'behind'
      WHEN pace - 1 > ${band} + 1e-9 THEN 'ahead'
      WHEN 1 - pace > ${band} + 1e-9 THEN 'behind' ELSE 'as-expected' END`;
