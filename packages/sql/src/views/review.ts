import type { Dialect } from '../dialect.js';
import { grammarOf } from '../grammar.js';
import { answers, chosen, courses, ranked, started } from './course.js';
import { exponents, growths, logarithms } from './growths.js';
import { measured, measures, refused } from './measures.js';
import { figures, points } from './points.js';
import { beside, compared, series } from './series.js';
import { staged } from './staged.js';
import { counted, doubted, due, met, word, yearly } from './status.js';

const unlessRefused = (column: string) => `CASE WHEN course_refusal IS NULL THEN ${column} END AS`;

const outcomes = measures.map(({ name }) => `  ${name}, ${name}_refusal`).join(',\n');

const shown = `SELECT area, plan, indicator,
  CASE WHEN is_in_span = 1 THEN target END AS target,
  CASE WHEN is_in_span = 1 THEN target_year END AS target_year,
  time,
  ${unlessRefused('actual')} actual,
  ${unlessRefused('goal')} level,
  ${unlessRefused('baseline')} baseline,
  ${unlessRefused('baseline_year')} baseline_year,
  ${unlessRefused('origin')} origin,
  CASE WHEN course_refusal IS NULL THEN CASE WHEN time > target_year THEN TRUE ELSE FALSE END END AS after_target,
  course_refusal,
${outcomes},
  CASE WHEN meets_refusal IS NULL THEN CASE WHEN is_met = 1 THEN TRUE ELSE FALSE END END AS meets, meets_refusal,
  method,
  ${word} AS status,
  refusal
FROM doubted`;

/** The query of the review: a row an area and an indicator that has an actual. */
export function reviewQuery(dialect: Dialect): string {
	const stages = {
		figures,
		points,
		beside,
		compared,
		series: series(grammarOf(dialect)),
		courses,
		started,
		answers,
		ranked,
		chosen,
		logarithms,
		exponents,
		growths,
		refused,
		measured,
		due,
		yearly,
		counted,
		met,
		doubted,
	};
	return staged(stages, shown);
}
