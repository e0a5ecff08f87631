import type { Bundle } from './bundle.js';

/**
 * Libraries that nobody should load for a page or a constant.
 *
 * @date-fns/utc does not declare itself free of side effects, so bundlers keep its few lines
 * (0.4 kB): it is not counted.
 */
export const heavy = /\/(zod|date-fns)\//;

/** Prints a size for whoever reads the log. */
export function report(name: string, { gzipped }: Bundle): void {
	console.info(`${name}: ${(gzipped / 1000).toFixed(1)} kB gzipped`);
}
