import { directions, finite, oneOf, withinRange } from '../error/argument.js';

/**
 * What is still missing to the target; negative where it has been passed.
 *
 * target − actual where more is better; actual − target where less is.
 *
 * @param given.actual - In any unit.
 * @param given.target - In the same unit.
 * @param given.direction - `up` unless told.
 * @returns In the same unit.
 * @throws PlanError `not-a-number`, `unknown-option`, `overflow`
 * @example
 * gap({ actual: 880, target: 1000 }) //=> 120
 */
export function gap({
	actual,
	target,
	direction = 'up',
}: {
	readonly actual: number;
	readonly target: number;
	readonly direction?: 'up' | 'down';
}): number {
	oneOf('direction', direction, directions);
	const missing = finite('target', target) - finite('actual', actual);
	return withinRange('gap', direction === 'up' ? missing : 0 - missing);
}
