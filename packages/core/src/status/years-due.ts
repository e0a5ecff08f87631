import { PlanError } from '../error/plan-error.js';
import { kept } from '../level/kept.js';
import { numberOf } from '../level/number-of.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { type Course, keeps } from './course.js';
import type { Point } from './series.js';

/** A year in which a yearly promise was due, and whether it was kept; unknown without an actual. */
export interface YearDue {
	readonly year: number;
	readonly kept: boolean | undefined;
	/** The year whose actual would tell: of growth it may be the year before. */
	readonly lacking: number;
}

/** The years of a yearly promise from the plan's first to the one that is judged. */
export function yearsDue(course: Course): readonly YearDue[] {
	const { indicator, goal, now } = course;
	const first =
		goal.target.kind === 'growth' ? goal.target.baseYear + 1 : indicator.plan.period.start;
	const years = Math.floor(Math.min(now.time, goal.year)) - first + 1;
	return Array.from({ length: Math.max(years, 0) }, (_, i) => {
		const year = first + i;
		const point = course.points.findLast(({ time }) => time === year);
		return { year, kept: point && keptIn(course, point), lacking: point ? year - 1 : year };
	});
}

/**
 * Whether every year that was due was kept.
 *
 * @throws PlanError `too-few-actuals` where none was missed, but of some nothing is known
 */
export function everyYearKept(course: Course): boolean {
	const due = yearsDue(course);
	if (due.some((year) => year.kept === false)) return false;
	if (due.length > 0 && due.every((year) => year.kept)) return true;
	throw yearsUnknown(due);
}

/** Whether what was observed keeps the promise: every due year that was seen, and the time judged. */
export function keptAsObserved(course: Course): boolean {
	const now = keptIn(course, course.now);
	if (now === undefined) throw yearsUnknown(yearsDue(course));
	return now && yearsDue(course).every((year) => year.kept !== false);
}

export function yearsUnknown(due: readonly YearDue[]): PlanError {
	const unknown = due.filter(({ kept }) => kept === undefined);
	const missing = [...new Set(unknown.map(({ lacking }) => lacking))];
	return new PlanError(
		'too-few-actuals',
		due.length === 0
			? { zh: '还没有一个完整的应达标年份', en: 'no year was due yet' }
			: {
					zh: `需要每年一个实际值，缺少 ${missing.join('、')} 年`,
					en: `one actual a year is needed; missing: ${missing.join(', ')}`,
				},
	);
}

function keptIn(course: Course, point: Point): boolean | undefined {
	const { indicator, goal, tolerance } = course;
	if (goal.target.kind !== 'growth') return keeps(course, point.value);
	const rate = rateIn(course, point);
	if (rate === undefined) return undefined;
	const { direction } = indicator;
	const { target } = goal;
	return kept({ target, direction, tolerance }, 1 + rate, (each) => 1 + (numberOf(each) ?? 0));
}

/** Growth on the year before, observed or from the two levels. */
function rateIn({ start, points }: Course, { time, value, rate }: Point): number | undefined {
	if (rate !== undefined) return rate;
	const before =
		start?.year === time - 1 ? start : points.findLast((point) => point.time === time - 1);
	return before && averageAnnualGrowth({ from: before.value, to: value, years: 1 });
}
