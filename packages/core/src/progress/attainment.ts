import { directions, finite, oneOf, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';

/**
 * How much of the target has been reached, whatever the baseline. 实现程度.
 *
 * actual / target where more is better; target / actual where less is.
 *
 * @param given.actual - In any unit.
 * @param given.target - In the same unit.
 * @param given.direction - `up` unless told.
 * @returns A fraction: 1 at the target, above 1 beyond it.
 * @throws PlanError `not-a-number`, `zero-baseline` (the divisor is 0), `sign-change`,
 * `unknown-option`
 * @example
 * attainment({ actual: 880, target: 1000 }) //=> 0.88
 * attainment({ actual: 50, target: 40, direction: 'down' }) //=> 0.8
 */
export function attainment({
	actual,
	target,
	direction = 'up',
}: {
	readonly actual: number;
	readonly target: number;
	readonly direction?: 'up' | 'down';
}): number {
	finite('actual', actual);
	finite('target', target);
	oneOf('direction', direction, directions);
	const [share, whole] = direction === 'up' ? [actual, target] : [target, actual];
	if (whole === 0) {
		throw new PlanError(
			'zero-baseline',
			{ zh: '除数为 0，实现程度没有定义', en: 'attainment is not defined, its divisor is 0' },
			{ argument: direction === 'up' ? 'target' : 'actual', received: whole },
		);
	}
	if (share < 0 || whole < 0) {
		throw new PlanError(
			'sign-change',
			{
				zh: `实现程度要求两个值都不小于 0，收到的是 ${actual} 和 ${target}`,
				en: `attainment needs two values of 0 or more, but ${actual} and ${target} came`,
			},
			{ argument: actual < 0 ? 'actual' : 'target', received: actual < 0 ? actual : target },
		);
	}
	return withinRange('attainment', share / whole);
}
