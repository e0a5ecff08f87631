import type { Comparator } from '../model/target.js';

/** The same bound seen from the other side: a fall by 15 % or more is a level of 85 % or less. */
export function mirrored(comparator: Comparator): Comparator {
	return mirror[comparator];
}

const mirror = {
	gte: 'lte',
	gt: 'lt',
	lte: 'gte',
	lt: 'gt',
	eq: 'eq',
	approx: 'approx',
} as const satisfies Record<Comparator, Comparator>;
