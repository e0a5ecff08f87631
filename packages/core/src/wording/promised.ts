import type { Target } from '../model/target.js';
import type { Found } from '../resolve/found.js';

/** One target of an indicator, with the plan it stands in. */
export interface Promised extends Found {
	readonly target: Target;
}

/**
 * What a plan promises for an indicator, target by target.
 *
 * @example
 * promises(catalog.find('青浦', '高企')).map(({ target }) => target.year) //=> [2025]
 */
export function promises({ plan, indicator }: Found): readonly [Promised, ...Promised[]] {
	const [first, ...others] = indicator.targets;
	const promised = (target: Target) => ({ plan, indicator, target });
	return [promised(first), ...others.map(promised)];
}
