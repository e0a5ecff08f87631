import { mostOfAll } from './arithmetic.js';

/** A measure of the review: what it comes to where nothing forbids it, and the codes that do. */
interface Measure {
	readonly name: string;
	/** The condition and the code of each refusal, in the order in which they are looked for. */
	readonly refusals: readonly (readonly [condition: string, code: string])[];
	readonly value: string;
}

const noBaseline = ['baseline IS NULL', 'no-baseline'] as const;
const noWay = ['baseline = goal', 'baseline-equals-target'] as const;
const noDirection = [`direction = 'none'`, 'not-stated'] as const;
const noYearsLeft = ['years_left <= 0', 'period-not-positive'] as const;
const noYearsSoFar = ['years_so_far <= 0', 'period-not-positive'] as const;
const noYearsInAll = ['years_in_all <= 0', 'period-not-positive'] as const;
const noYearsGone = ['years_gone <= 0', 'period-not-positive'] as const;
const overflow = (rate: string) => [`${rate} IS NULL`, 'overflow'] as const;

const linear = [noBaseline, noWay] as const;
const log = [
	noBaseline,
	noWay,
	['baseline = 0', 'zero-baseline'],
	['baseline < 0 OR actual <= 0 OR goal <= 0', 'sign-change'],
] as const;
const observed = [
	noBaseline,
	noYearsSoFar,
	['baseline = 0', 'zero-baseline'],
	['baseline < 0 OR actual < 0', 'sign-change'],
	overflow('observed_rate'),
] as const;

const share = '(actual - baseline) / (goal - baseline)';
const logShare = 'observed_log / asked_log';
const gone = 'years_gone / years_in_all';
const up = `direction = 'up'`;

/** In the order of core's; `meets` is not among them, which has its own rules. */
export const measures: readonly Measure[] = [
	{ name: 'elapsed', refusals: [noYearsInAll], value: gone },
	{ name: 'linear_progress', refusals: linear, value: share },
	{ name: 'log_progress', refusals: log, value: logShare },
	{
		name: 'attainment',
		refusals: [
			noDirection,
			[`CASE WHEN ${up} THEN goal ELSE actual END = 0`, 'zero-baseline'],
			['actual < 0 OR goal < 0', 'sign-change'],
		],
		value: `CASE WHEN ${up} THEN actual / goal ELSE goal / actual END`,
	},
	{
		name: 'linear_pace',
		refusals: [...linear, noYearsInAll, noYearsGone],
		value: `${share} / (${gone})`,
	},
	{
		name: 'log_pace',
		refusals: [...log, noYearsInAll, noYearsGone],
		value: `${logShare} / (${gone})`,
	},
	{
		name: 'gap',
		refusals: [noDirection],
		value: `CASE WHEN ${up} THEN goal - actual ELSE actual - goal END`,
	},
	{
		name: 'required_growth',
		refusals: [
			noYearsLeft,
			['actual = 0', 'zero-baseline'],
			['actual < 0 OR goal < 0', 'sign-change'],
			overflow('required_rate'),
		],
		value: 'required_rate',
	},
	{
		name: 'required_increment',
		refusals: [noYearsLeft],
		value: '(goal - actual) / years_left',
	},
	{ name: 'observed_growth', refusals: observed, value: 'observed_rate' },
	{
		name: 'growth_ratio',
		refusals: [
			noBaseline,
			noDirection,
			noYearsSoFar,
			noYearsInAll,
			['baseline = 0', 'zero-baseline'],
			['baseline < 0 OR goal < 0', 'sign-change'],
			overflow('asked_rate'),
			['actual < 0', 'sign-change'],
			overflow('observed_rate'),
			['asked_rate = 0', 'baseline-equals-target'],
			[
				`NOT (ABS(asked_rate) >= 1 OR ABS(observed_rate) <= ABS(asked_rate) * ${mostOfAll})`,
				'overflow',
			],
		],
		value: `CASE WHEN ${up} THEN observed_rate ELSE 0 - observed_rate END / ABS(asked_rate)`,
	},
	{
		name: 'projection',
		refusals: [...observed, ['actual = 0', 'sign-change'], overflow('projected')],
		value: 'projected',
	},
];

/** Every measure's refusal, that of the course before its own. */
export const refused = `SELECT g.*,
${measures.map(({ name, refusals }) => `    ${cases(refusals)} AS ${name}_refusal`).join(',\n')}
  FROM growths g`;

/** Every measure. */
export const measured = `SELECT r.*,
${measures.map(({ name, value }) => `    CASE WHEN ${name}_refusal IS NULL THEN ${value} END AS ${name}`).join(',\n')}
  FROM refused r`;

function cases(refusals: Measure['refusals']): string {
	const lines = refusals.map(([condition, code]) => `WHEN ${condition} THEN '${code}'`);
	return `CASE WHEN course_refusal IS NOT NULL THEN course_refusal ${lines.join(' ')} END`;
}
