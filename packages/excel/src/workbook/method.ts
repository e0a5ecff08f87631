import type { PathMethod, Target } from '@plan-indicators/core';

/** The ways of interpolation, as the sheets name them. */
export const methods = {
	linear: '线性',
	geometric: '几何',
} as const satisfies Record<PathMethod, string>;

/** The way the library takes for a kind of target unless told. */
export function methodOf({ kind }: Target): string {
	return kind === 'growth' || kind === 'multiple' ? methods.geometric : methods.linear;
}
