import { flag } from './arithmetic.js';
import { staged } from './staged.js';

const horizons = `SELECT l.area AS area, l.plan AS plan, l.indicator AS indicator, l.target AS target,
    l.target_year AS target_year, l.level AS level, l.baseline AS baseline,
    l.baseline_year AS baseline_year, l.origin AS origin, l.share AS share,
    i.base_year AS base_year, i.final_year AS final_year,
    CASE WHEN l.level_refusal IS NOT NULL THEN l.level_refusal
      WHEN l.baseline IS NULL THEN 'no-baseline' END AS horizon_refusal
  FROM levels l JOIN indicators i ON i.plan = l.plan AND i.indicator = l.indicator`;

/** Of several targets of one year the first that can answer is a point of the path. */
const turns = `SELECT h.*,
    ROW_NUMBER() OVER (PARTITION BY area, plan, indicator, target_year, ${flag('horizon_refusal IS NULL')}
      ORDER BY target) AS turn,
    SUM(${flag('horizon_refusal IS NULL')}) OVER (PARTITION BY area, plan, indicator) AS answers,
    MAX(CASE WHEN target = 1 THEN horizon_refusal END) OVER (PARTITION BY area, plan, indicator)
      AS first_refusal
  FROM horizons h`;

const points = `SELECT t.*, ${flag('horizon_refusal IS NULL AND turn = 1')} AS is_point FROM turns t`;

const before =
	'OVER (PARTITION BY area, plan, indicator, is_point, baseline_year, origin ORDER BY target_year, target)';

/** Where the way to each point begins: at the point before, or at the start. */
const ways = `SELECT p.*,
    LAG(CASE WHEN is_point = 1 THEN target_year + 0e0 END) ${before} AS year_before,
    LAG(CASE WHEN is_point = 1 THEN level END) ${before} AS level_before
  FROM points p`;

const begun = `SELECT w.*,
    CASE WHEN level_before IS NULL THEN baseline_year ELSE year_before END AS begin_year,
    CASE WHEN level_before IS NULL THEN baseline ELSE level_before END AS begin_level
  FROM ways w`;

const covers = 'b.is_point = 1 AND t.time <= b.target_year AND t.time >= b.baseline_year';

const placed = `SELECT b.*, t.time AS time, ${flag(covers)} AS is_covering,
    ROW_NUMBER() OVER (PARTITION BY b.area, b.plan, b.indicator, t.time
      ORDER BY CASE WHEN ${covers} THEN 0 ELSE 1 END, b.target_year, b.target) AS place
  FROM begun b CROSS JOIN times t
  WHERE (t.time >= b.base_year AND t.time <= b.final_year) OR (${covers})`;

const inner = 'time > begin_year AND time < target_year';

const refused = `SELECT a.*,
    CASE WHEN answers = 0 THEN first_refusal
      WHEN is_covering = 0 THEN 'year-out-of-period'
      WHEN begin_year >= target_year THEN 'period-not-positive'
      WHEN share = 'log' AND ${inner} AND (begin_level <= 0 OR level <= 0) THEN 'sign-change'
    END AS refusal
  FROM placed a WHERE place = 1`;

const last = `SELECT area, plan, indicator, time,
  CASE WHEN refusal IS NOT NULL THEN NULL
    WHEN time = begin_year THEN begin_level
    WHEN time = target_year THEN level
    WHEN share = 'log'
      THEN begin_level * POWER(level / begin_level, (time - begin_year) / (target_year - begin_year))
    ELSE begin_level + (level - begin_level) * ((time - begin_year) / (target_year - begin_year))
  END AS value,
  CASE WHEN refusal IS NULL THEN CASE share WHEN 'log' THEN 'geometric' ELSE 'linear' END END AS method,
  CASE WHEN refusal IS NULL THEN baseline_year END AS from_year,
  CASE WHEN refusal IS NULL THEN origin END AS origin,
  refusal
FROM refused`;

/** The query of where each way would stand at each of the times; it reads the view of the levels. */
export const pathsQuery = staged({ horizons, turns, points, ways, begun, placed, refused }, last);
