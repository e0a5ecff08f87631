import type { Target } from '../model/target.js';

/**
 * Whether a target is due in every year up to its own: 每年新增10家, 保持在70%以上, 每年增长5%.
 *
 * @example
 * bindsEveryYear(indicator(qingpu14fyp, 'high-tech-enterprises').targets[0]) //=> false
 */
export function bindsEveryYear(target: Target): boolean {
	const { kind } = target;
	return (
		kind === 'perYear' || kind === 'maintain' || (kind === 'growth' && target.mode === 'everyYear')
	);
}
