import { indicator, type Plan, type Target } from '@plan-indicators/core';
import { qingpu14fyp } from '../src/index.js';

export const highTech = indicator(qingpu14fyp, 'high-tech-enterprises');

/** The plan with another target for 高新技术企业, for a lint to find. */
export function withTarget(change: (target: Target & { readonly kind: 'level' }) => Target): Plan {
	const [target] = highTech.targets;
	if (target.kind !== 'level') throw new TypeError('the target of 高新技术企业 is no level');
	return { ...qingpu14fyp, indicators: [{ ...highTech, targets: [change(target)] }] };
}
