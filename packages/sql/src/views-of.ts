import type { Dialect } from './dialect.js';
import { levelsQuery } from './views/levels.js';
import { pathsQuery } from './views/paths.js';
import { reviewQuery } from './views/review.js';

/** A view by its name and its query. */
export interface View {
	readonly name: string;
	readonly query: string;
}

/**
 * The views, each after those that it reads.
 *
 * `levels` has the level and the growth of each target, `paths` where the way stands at each of the
 * `times`, `review` every measure and the status word of each indicator that has an actual. What has no
 * answer has the code of why in the column beside it.
 *
 * @example
 * viewsOf('duckdb').map(({ name }) => name)[2] //=> review
 */
export function viewsOf(dialect: Dialect): readonly View[] {
	return [
		{ name: 'levels', query: levelsQuery },
		{ name: 'paths', query: pathsQuery },
		{ name: 'review', query: reviewQuery(dialect) },
	];
}
