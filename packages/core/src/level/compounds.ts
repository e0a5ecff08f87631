import type { TargetKind } from '../model/target.js';

/**
 * Whether a kind of target is a rate or a multiple: it compounds, so that its path is geometric and
 * progress is taken of logarithms, unless told otherwise.
 *
 * @example
 * compounds('growth') //=> true
 */
export function compounds(kind: TargetKind): boolean {
	return kind === 'growth' || kind === 'multiple';
}
