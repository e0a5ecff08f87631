import { finite, oneOf, printed } from '../error/argument.js';
import { type Outcome, outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import { baseYear } from '../level/base-year.js';
import { compounds } from '../level/compounds.js';
import { yearOutOfPeriod } from '../level/refusal.js';
import { type Start, start } from '../level/start.js';
import { level, type StatedLevel } from '../level/target.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { TargetKind } from '../model/target.js';
import type { ProgressMethod } from '../progress/progress.js';
import { decimalYear } from '../time/decimal-year.js';
import type { Course, Point } from './course.js';
import { type MeasureName, measures } from './measures.js';
import { type MethodId, methods, usualMethod } from './methods.js';
import type { JudgeOptions } from './status-method.js';

/** One word on the way of an indicator, and everything it was found by. */
export interface Status {
	readonly method: MethodId;
	/** `ahead`, `on-track`, …: stable, one of the method's words. */
	readonly word: string;
	readonly name: Localized;
	readonly inputs: Readonly<Record<string, number>>;
	readonly thresholds: Readonly<Record<string, number>>;
}

/** An indicator measured against its target at one time. */
export interface Assessment {
	readonly indicator: Indicator;
	/** A whole number is the end of the year. */
	readonly time: number;
	/** In the indicator's unit. */
	readonly actual: number;
	/** The level of the next horizon, or of the last. */
	readonly target: StatedLevel;
	/** Where it started, and whether the plan or the user says so. */
	readonly from?: Start;
	/** Shares and rates as fractions; gap, increment and projection in the indicator's unit. */
	readonly measures: Readonly<Record<MeasureName, Outcome<number | boolean>>>;
	readonly status: Outcome<Status>;
}

export interface AssessOptions {
	/** The time to judge: one of the actuals'. The latest unless told. */
	readonly year?: number;
	/** The same as an ISO date. */
	readonly date?: string;
	/** By the kind of the target unless told. */
	readonly method?: MethodId;
	/** The share that pace is taken of: log for growth and multiple, linear otherwise, unless told. */
	readonly share?: ProgressMethod;
	/** The user's own value in the base year, in the indicator's unit. */
	readonly baseline?: number;
	/** In place of the method's own: `{ band: 0.1 }`. */
	readonly thresholds?: Readonly<Record<string, number>>;
}

/**
 * How far an indicator has come, how fast, what is needed, and a word for it.
 *
 * @param indicator - Of a plan made by `definePlan`.
 * @param actuals - What was observed, in the indicator's unit; at least one.
 * @returns Every measure with its value or the code of why it has none, and the status likewise.
 * @throws PlanError `no-actual`, `not-a-number`, `year-out-of-period`, `unknown-option`; and where the
 * target itself has no level: `no-baseline`, `not-numeric`
 * @example
 * assess(indicator(qingpu14fyp, 'high-tech-enterprises'), [{ year: 2023, value: 880 }]).measures.gap
 * //=> { value: 120 }
 */
export function assess(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions = {},
): Assessment {
	const from = start(indicator, options.baseline);
	const points = actuals.map(point).sort((one, other) => one.time - other.time);
	const now = actualAt(points, options);
	if (now.time < baseYear(indicator)) throw yearOutOfPeriod(indicator, now.time);
	const target =
		[...indicator.targets]
			.sort((one, other) => one.year - other.year)
			.find(({ year }) => year >= now.time) ?? lastTarget(indicator);
	const goal = level(indicator, target, target.year, from);
	const known = points.filter(({ time }) => time <= now.time);
	const course: Course = { indicator, goal, start: from, now, points: known };
	const ids = Object.keys(methods).filter(isMethod);
	const method = oneOf('method', options.method ?? usualMethod[target.kind], ids);
	const share = oneOf('share', options.share ?? usualShare(target.kind), ['linear', 'log']);
	const thresholds = thresholdsOf(method, options.thresholds);
	return {
		indicator,
		time: now.time,
		actual: now.value,
		target: goal,
		...(from ? { from } : {}),
		measures: measured(course),
		status: outcome(() => status(course, method, { share, thresholds })),
	};
}

function status(course: Course, method: MethodId, options: JudgeOptions): Status {
	const { judge, words } = methods[method];
	const { word, inputs } = judge(course, options);
	return { method, word, name: nameOf(words, word), inputs, thresholds: options.thresholds };
}

function usualShare(kind: TargetKind): ProgressMethod {
	return compounds(kind) ? 'log' : 'linear';
}

function thresholdsOf(
	method: MethodId,
	given: AssessOptions['thresholds'] = {},
): JudgeOptions['thresholds'] {
	const own = methods[method].thresholds;
	for (const [name, value] of Object.entries(given)) {
		oneOf('thresholds', name, Object.keys(own));
		finite(name, value);
	}
	return { ...own, ...given };
}

function nameOf(words: Readonly<Record<string, Localized>>, word: string): Localized {
	return words[word] ?? { zh: word, en: word };
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

function point(actual: Actual): Point {
	const time = decimalYear('date' in actual ? actual.date : actual.year);
	const value = finite('value', actual.value);
	return actual.status === undefined ? { time, value } : { time, value, status: actual.status };
}

function actualAt(points: readonly Point[], { year, date }: AssessOptions): Point {
	const asked = date ?? year;
	const time = asked === undefined ? points.at(-1)?.time : decimalYear(asked);
	const found = points.findLast((candidate) => candidate.time === time);
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

function lastTarget({ targets }: Indicator): Indicator['targets'][0] {
	return targets.reduce((last, target) => (target.year > last.year ? target : last));
}

function isMethod(id: string): id is MethodId {
	return id in methods;
}
