import { baseYear } from '../level/base-year.js';
import { bindsEveryYear } from '../level/binds-every-year.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { attainment } from '../progress/attainment.js';
import { elapsed } from '../progress/elapsed.js';
import { gap } from '../progress/gap.js';
import { growthRatio } from '../progress/growth-ratio.js';
import { pace } from '../progress/pace.js';
import { type ProgressMethod, progress } from '../progress/progress.js';
import { project } from '../progress/project.js';
import { requiredGrowth } from '../progress/required-growth.js';
import { requiredIncrement } from '../progress/required-increment.js';
import { betterWay, type Course, keeps, origin } from './course.js';
import { keptAsObserved } from './years-due.js';

/**
 * Every measure of a course; each throws a `PlanError` where it is not defined.
 *
 * Shares and rates are fractions, `gap`, `requiredIncrement` and `projection` are in the indicator's
 * unit.
 */
export const measures = {
	elapsed: timeShare,
	linearProgress: (course: Course) => share(course, 'linear'),
	logProgress: (course: Course) => share(course, 'log'),
	attainment: ({ indicator, goal, now }: Course) =>
		attainment({ actual: now.value, target: goal.value, direction: betterWay(indicator) }),
	linearPace: (course: Course) =>
		pace({ progress: share(course, 'linear'), elapsed: timeShare(course) }),
	logPace: (course: Course) => pace({ progress: share(course, 'log'), elapsed: timeShare(course) }),
	gap: ({ indicator, goal, now }: Course) =>
		gap({ actual: now.value, target: goal.value, direction: betterWay(indicator) }),
	requiredGrowth: ({ goal, now }: Course) =>
		requiredGrowth({ actual: now.value, target: goal.value, years: goal.year - now.time }),
	requiredIncrement: ({ goal, now }: Course) =>
		requiredIncrement({ actual: now.value, target: goal.value, years: goal.year - now.time }),
	observedGrowth: (course: Course) => {
		const { year, value } = origin(course);
		return averageAnnualGrowth({
			from: value,
			to: course.now.value,
			years: course.now.time - year,
		});
	},
	growthRatio: (course: Course) => {
		const { indicator, goal, now } = course;
		const { year, value } = origin(course);
		return growthRatio({
			baseline: value,
			actual: now.value,
			target: goal.value,
			years: now.time - year,
			allYears: goal.year - year,
			direction: betterWay(indicator),
		});
	},
	projection: (course: Course) => {
		const { goal, now } = course;
		const { year, value } = origin(course);
		return project({
			baseline: value,
			actual: now.value,
			years: now.time - year,
			yearsLeft: goal.year - now.time,
		});
	},
	meets: (course: Course) =>
		bindsEveryYear(course.goal.target) ? keptAsObserved(course) : keeps(course, course.now.value),
} as const satisfies Readonly<Record<string, (course: Course) => number | boolean>>;

export type MeasureName = keyof typeof measures;

function share(course: Course, method: ProgressMethod): number {
	return progress({
		baseline: origin(course).value,
		actual: course.now.value,
		target: course.goal.value,
		method,
	});
}

function timeShare({ indicator, goal, now, start }: Course): number {
	return elapsed({
		start: start?.year ?? baseYear(indicator, goal.target),
		when: now.time,
		end: goal.year,
	});
}
