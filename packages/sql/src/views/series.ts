import type { Grammar } from '../grammar.js';
import { flag, within } from './arithmetic.js';

const actual = 'p.is_actual = 1 AND p.is_own = 1 AND p.seen IS NOT NULL';
const due = 'p.moment = FLOOR(p.moment) AND p.moment >= t.first_due AND p.moment <= t.target_year';

/** Each point beside each target of its indicator. */
export const beside = `SELECT p.area AS area, p.plan AS plan, p.indicator AS indicator, p.is_actual AS is_actual,
    p.is_own AS is_own, p.moment AS moment, p.seen AS seen, p.seen_too AS seen_too,
    p.year_before AS year_before, p.is_unreadable AS is_unreadable,
    p.is_out_of_range AS is_out_of_range, t.target AS target, t.first_year AS first_year,
    t.low AS low, t.low_strict AS low_strict, t.high AS high, t.high_strict AS high_strict,
    ${flag(`${actual} AND p.moment <= i.final_year`)} AS is_on_time,
    ${flag(`${actual} AND p.moment > i.final_year`)} AS is_late,
    CASE WHEN t.yearly = 'no' OR NOT (${actual}) OR NOT (${due}) THEN 0
      WHEN t.yearly = 'level' THEN 1
      WHEN p.moment = t.first_due THEN 3
      WHEN p.year_before IS NULL THEN 0
      WHEN p.year_before = 0 THEN 4
      WHEN p.year_before < 0 OR p.seen < 0 THEN 5
      ELSE 2 END AS yearly_case
  FROM points p
  LEFT JOIN indicators i ON i.plan = p.plan AND i.indicator = p.indicator
  LEFT JOIN targets t ON t.plan = p.plan AND t.indicator = p.indicator`;

/** What is compared with the bounds of a yearly promise: a level, or growth on the year before. */
export const compared = `SELECT b.*,
    CASE yearly_case WHEN 1 THEN seen WHEN 2 THEN 1 + (seen - year_before) / year_before END AS judged
  FROM beside b`;

/** One row an area, an indicator and a target: everything that is summed up over time. */
export function series({ latest }: Grammar): string {
	const of = (flags: string, value: string) => `MAX(CASE WHEN ${flags} = 1 THEN ${value} END)`;
	const summed = 'is_on_time = 1 AND moment = FLOOR(moment) AND moment >= first_year';
	const own = (of: string) => `is_actual = ${of} AND is_own = 1`;
	const keptThen = within('judged', 'low', 'high', '');
	return `SELECT area, plan, indicator, target,
    SUM(${flag(own('1'))}) AS actuals,
    MAX(${flag(`${own('1')} AND is_unreadable = 1`)}) AS has_unreadable,
    MAX(${flag(`${own('1')} AND seen_too > seen`)}) AS has_two,
    MAX(${flag(`${own('1')} AND is_out_of_range = 1`)}) AS has_out_of_range,
    SUM(${flag(own('0'))}) AS givens,
    MAX(${flag(`${own('0')} AND is_unreadable = 1`)}) AS given_unreadable,
    MAX(${flag(`${own('0')} AND seen_too > seen`)}) AS given_two,
    MAX(${flag(`${own('0')} AND is_out_of_range = 1`)}) AS given_out_of_range,
    MAX(CASE WHEN ${own('0')} THEN seen END) AS given_value,
    MAX(CASE WHEN ${own('0')} THEN moment END) AS given_year,
    ${of('is_on_time', 'moment')} AS on_time,
    ${latest('seen', 'moment', 'is_on_time = 1')} AS on_time_value,
    ${of('is_late', 'moment')} AS late_time,
    ${latest('seen', 'moment', 'is_late = 1')} AS late_value,
    ${of('is_on_time', 'CASE WHEN year_before IS NOT NULL THEN moment END')} AS on_time_pair,
    ${latest('year_before', 'moment', 'is_on_time = 1 AND year_before IS NOT NULL')} AS on_time_before,
    ${of('is_late', 'CASE WHEN year_before IS NOT NULL THEN moment END')} AS late_pair,
    ${latest('year_before', 'moment', 'is_late = 1 AND year_before IS NOT NULL')} AS late_before,
    SUM(CASE WHEN ${summed} THEN seen ELSE 0e0 END) AS summed_value,
    SUM(${flag(summed)}) AS summed_years,
    SUM(${flag(`yearly_case IN (1, 2) AND ${keptThen}`)}) AS years_kept,
    SUM(${flag(`yearly_case IN (1, 2) AND NOT ${keptThen}`)}) AS years_missed,
    MAX(CASE WHEN yearly_case = 3 THEN seen END) AS first_due_value,
    MIN(CASE WHEN yearly_case = 4 THEN moment END) AS zero_year,
    MIN(CASE WHEN yearly_case = 5 THEN moment END) AS negative_year
  FROM compared
  GROUP BY area, plan, indicator, target`;
}
