import { printed } from '../error/argument.js';
import { type Outcome, outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import { finalYear } from '../level/final-year.js';
import { firstAnswer } from '../level/first-answer.js';
import { type GivenBaseline, type Start, start } from '../level/start.js';
import { level, type StatedLevel } from '../level/target.js';
import { targetsAt } from '../level/targets-at.js';
import { toleranceOf } from '../level/tolerance.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import type { Reading, Target, TargetKind } from '../model/target.js';
import type { ProgressMethod } from '../progress/progress.js';
import { decimalYear } from '../time/decimal-year.js';
import type { Course } from './course.js';
import { type MeasureName, measures } from './measures.js';
import type { MethodId } from './methods.js';
import { type Observed, observed } from './observed.js';
import { pointAt, startOfSeries } from './series.js';
import { type Status, statusOf, termsFor } from './status.js';

/** An indicator measured against its target at one time. */
export interface Assessment {
	readonly indicator: Indicator;
	/** What was judged is of this time; a whole number is the end of the year. */
	readonly time: number;
	/** True where nothing was observed up to the last target: what was seen later is judged by it. */
	readonly afterTarget: boolean;
	/** In the indicator's unit; so far, of a sum; on an index of 100, where `from` says so. */
	readonly actual: number;
	/** The level of the next horizon, or of the last. */
	readonly target: StatedLevel;
	/** Where it started, and whether the plan or the user says so. */
	readonly from?: Start;
	/** Shares and rates as fractions; gap, increment and projection in the indicator's unit. */
	readonly measures: Readonly<Record<MeasureName, Outcome<number | boolean>>>;
	readonly status: Outcome<Status>;
	/** The status under each other meaning that the plan's words allow. */
	readonly readings: readonly { readonly reading: Reading; readonly status: Outcome<Status> }[];
}

export interface AssessOptions {
	/** The time to judge: one of the actuals'. The latest up to the last target unless told. */
	readonly year?: number;
	/** The same as an ISO date. */
	readonly date?: string;
	/** Of several targets of one year, the one of this kind; the first that can answer unless told. */
	readonly kind?: TargetKind;
	/** By the kind of the target unless told. */
	readonly method?: MethodId;
	/** The share that pace is taken of: log for growth and multiple, linear otherwise, unless told. */
	readonly share?: ProgressMethod;
	/** The user's own value in the base year, in the indicator's unit. */
	readonly baseline?: GivenBaseline;
	/** In place of the method's own: `{ band: 0.1 }`; `tolerance` is how far 左右 reaches. */
	readonly thresholds?: Readonly<Record<string, number>>;
}

/**
 * How far an indicator has come, how fast, what is needed, and a word for it.
 *
 * Of several targets of one year the first that can answer is judged.
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param actuals - What was observed, in the indicator's unit or as growth; at least one. For a sum over
 * the plan's years, the amount of every year from the first on, or the sum so far.
 * @returns Every measure with its value or the code of why it has none, and the status likewise.
 * @throws PlanError `no-actual`, `too-few-actuals`, `ambiguous` (two values of one time),
 * `not-a-number`, `year-out-of-period`, `unit-mismatch`, `unknown-option`; and where the target itself has no
 * level: `no-baseline`, `not-numeric`
 * @example
 * assess(indicator(qingpu14fyp, 'high-tech-enterprises'), [{ year: 2023, value: 880 }]).measures.gap
 * //=> { value: 120 }
 */
export function assess(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions = {},
): Assessment {
	const all = observed(actuals);
	const at = actualAt(indicator, all, options);
	const known = all.filter(({ time }) => time <= at.time);
	return firstAnswer(targetsAt(indicator, at.time, options.kind), (target) => {
		const course = courseTo(indicator, target, known, at, options);
		const terms = termsFor(target, options);
		const { readings = [] } = target;
		return {
			indicator,
			time: at.time,
			afterTarget: at.time > target.year,
			actual: course.now.value,
			target: course.goal,
			...(course.start ? { from: course.start } : {}),
			measures: measured(course),
			status: outcome(() => statusOf(course, terms)),
			readings: readings.map((reading) => ({
				reading,
				status: outcome(() => {
					const other = readAs(target, reading);
					const otherCourse = courseTo(indicator, other, known, at, options);
					return statusOf(otherCourse, termsFor(other, options));
				}),
			})),
		};
	});
}

function courseTo(
	indicator: Indicator,
	target: Target,
	known: readonly Observed[],
	at: Observed,
	{ baseline, thresholds }: AssessOptions,
): Course {
	const from = startOfSeries(target, start(indicator, target, baseline), known);
	const goal = level(indicator, target, target.year, from);
	const now = pointAt(indicator, target, from, known, at);
	const points = known.flatMap((each) => {
		const point = outcome(() => pointAt(indicator, target, from, known, each));
		return 'value' in point ? [point.value] : [];
	});
	const tolerance = thresholds?.tolerance ?? toleranceOf(target);
	return { indicator, goal, start: from, now, points, tolerance };
}

function readAs(
	{ comparator, strength, year, yearStated, source }: Target,
	reading: Reading,
): Target {
	return { ...reading, comparator, strength, year, yearStated, source };
}

function measured(course: Course): Assessment['measures'] {
	const of = (name: MeasureName) => outcome<number | boolean>(() => measures[name](course));
	return {
		elapsed: of('elapsed'),
		linearProgress: of('linearProgress'),
		logProgress: of('logProgress'),
		attainment: of('attainment'),
		linearPace: of('linearPace'),
		logPace: of('logPace'),
		gap: of('gap'),
		requiredGrowth: of('requiredGrowth'),
		requiredIncrement: of('requiredIncrement'),
		observedGrowth: of('observedGrowth'),
		growthRatio: of('growthRatio'),
		projection: of('projection'),
		meets: of('meets'),
	};
}

function actualAt(
	indicator: Indicator,
	all: readonly Observed[],
	{ year, date }: AssessOptions,
): Observed {
	const asked = date ?? year;
	const found =
		asked === undefined
			? (all.findLast(({ time }) => time <= finalYear(indicator)) ?? all.at(-1))
			: atTime(all, decimalYear(asked));
	if (found) return found;
	throw new PlanError(
		'no-actual',
		{
			zh: asked === undefined ? '没有实际值' : `没有 ${printed(asked)} 的实际值`,
			en: asked === undefined ? 'there is no actual' : `there is no actual for ${printed(asked)}`,
		},
		{ argument: 'actuals', received: asked },
	);
}

function atTime(all: readonly Observed[], asked: number): Observed | undefined {
	return all.find(({ time }) => time === asked);
}
