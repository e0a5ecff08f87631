import { compounds, type PathMethod } from '@plan-indicators/core';
import type { Entry } from './entry.js';

/** The ways of interpolation, as the sheets name them. */
export const methods = {
	linear: '线性',
	geometric: '几何',
} as const satisfies Record<PathMethod, string>;

/** The way the library takes to a target unless told, or why the what-if sheet shows none. */
export function methodOf({ indicator, target }: Entry): string {
	const earlier = indicator.targets.some(({ year }) => year < target.year);
	if (earlier) return '见“路径”表';
	return compounds(target.kind) ? methods.geometric : methods.linear;
}
