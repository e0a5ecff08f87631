import type { Indicator } from '../model/indicator.js';

/** The year of an indicator's last target. */
export function finalYear({ targets }: Indicator): number {
	return Math.max(...targets.map((target) => target.year));
}
