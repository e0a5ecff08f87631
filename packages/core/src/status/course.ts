import { PlanError } from '../error/plan-error.js';
import { incomparable, noBaseline } from '../level/refusal.js';
import type { Start } from '../level/start.js';
import type { StatedLevel } from '../level/target.js';
import type { Indicator } from '../model/indicator.js';
import type { ObservationStatus } from '../model/observation.js';
import { meets } from '../progress/meets.js';

/** An actual on the axis of decimal years. */
export interface Point {
	readonly time: number;
	readonly value: number;
	readonly status?: ObservationStatus;
}

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
}

/** @returns Where the course started, if its actual can be compared with that. */
export function origin({ indicator, goal, start, points }: Course): Start {
	if (!start) throw noBaseline(indicator);
	const { target } = goal;
	if (target.kind === 'level' && target.cumulative && start.origin === 'plan') {
		throw incomparable(indicator);
	}
	const broken = points.find(({ time, status }) => status === 'break' && time > start.year);
	if (broken) throw seriesBreak(broken.time);
	return start;
}

/** Whether the promise was kept before it was made: then the way to the target leads backwards. */
export function keptFromStart({ goal, start }: Course): boolean {
	if (!start || start.value === goal.value) return false;
	return meets(start.value, goal.value, goal.target.comparator);
}

export function seriesBreak(time: number): PlanError {
	return new PlanError(
		'series-break',
		{
			zh: `数列在 ${time} 年中断（口径变化），前后的值不能相比`,
			en: `the series breaks in ${time}, values before and after it cannot be compared`,
		},
		{ argument: 'actuals', received: time },
	);
}
