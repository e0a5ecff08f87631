import { PlanError } from '../error/plan-error.js';
import { bindsEveryYear } from '../level/binds-every-year.js';
import { kept } from '../level/kept.js';
import { noBaseline } from '../level/refusal.js';
import type { Start } from '../level/start.js';
import { level, type StatedLevel } from '../level/target.js';
import type { Indicator } from '../model/indicator.js';
import { timeText } from '../wording/time-text.js';
import type { Point } from './series.js';

/** An indicator on its way: where it started, where it is to arrive, and where it has been seen. */
export interface Course {
	readonly indicator: Indicator;
	/** The level of the horizon that is next, or of the last one. */
	readonly goal: StatedLevel;
	readonly start: Start | undefined;
	/** The actual that is judged. */
	readonly now: Point;
	/** All actuals up to now, in the order of time. */
	readonly points: readonly Point[];
	/** How far 左右 reaches, in the number of the target's kind. */
	readonly tolerance: number;
}

/** @returns Where the course started, if its actual can be compared with that. */
export function origin({ indicator, goal, start, points }: Course): Start {
	if (!start) throw noBaseline(indicator, goal.target);
	const broken = points.find(({ time, status }) => status === 'break' && time > start.year);
	if (broken) throw seriesBreak(broken.time);
	return start;
}

/** Whether a level keeps the promise of the horizon. */
export function keeps({ indicator, goal, start, tolerance }: Course, value: number): boolean {
	const { target, year } = goal;
	const { direction } = indicator;
	return kept(
		{ target, direction, tolerance },
		value,
		(moved) => level(indicator, moved, year, start).value,
	);
}

/** Whether the promise was kept before it was made: then the way to the target leads backwards. */
export function keptFromStart(course: Course): boolean {
	const { start } = course;
	return start !== undefined && !asksForNoChange(course) && keeps(course, start.value);
}

/** Whether the target is the baseline: there is no way to go, it is kept or not. */
export function asksForNoChange({ goal, start }: Course): boolean {
	if (!start || bindsEveryYear(goal.target)) return false;
	return Math.abs(goal.value - start.value) <= 1e-9 * Math.abs(goal.value);
}

/** @returns Which way is better; throws `not-stated` where the plan does not say. */
export function betterWay({ direction }: Indicator): 'up' | 'down' {
	if (direction !== 'none') return direction;
	throw new PlanError('not-stated', {
		zh: '该指标没有越高越好或越低越好的方向，只有是否达标',
		en: 'neither more nor less is better here; there is only whether it is kept',
	});
}

export function seriesBreak(time: number): PlanError {
	const { zh, en } = timeText(time);
	return new PlanError('series-break', {
		zh: `数列在 ${zh}中断（口径变化），前后的值不能相比`,
		en: `the series breaks in ${en}, values before and after it cannot be compared`,
	});
}
