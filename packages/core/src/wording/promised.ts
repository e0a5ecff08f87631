import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';

/** One target of an indicator, with the plan it stands in. */
export interface Promised {
	readonly plan: Plan;
	readonly indicator: Indicator;
	readonly target: Target;
}

/**
 * What a plan promises for an indicator, target by target.
 *
 * @example
 * promises(catalog.find('青浦', '高企')).map(({ target }) => target.year) //=> [2025]
 */
export function promises({
	plan,
	indicator,
}: Omit<Promised, 'target'>): readonly [Promised, ...Promised[]] {
	const [first, ...others] = indicator.targets;
	const promised = (target: Target) => ({ plan, indicator, target });
	return [promised(first), ...others.map(promised)];
}
