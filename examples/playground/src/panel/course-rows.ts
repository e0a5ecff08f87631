import type { Course, WhatIf } from '../sheet/what-if.js';

/** A year of the chart and of its table. */
export interface CourseRow {
	readonly year: number;
	readonly path: number | undefined;
	readonly actual: number | undefined;
}

/** The years of the path with the actuals between its ends; of two actuals of a year the last. */
export function courseRows(
	{ path }: Course,
	actuals: WhatIf['actuals'],
): { readonly rows: readonly CourseRow[]; readonly outside: WhatIf['actuals'] } {
	const first = path[0]?.year ?? 0;
	const last = path.at(-1)?.year ?? 0;
	const inside = ({ year }: { readonly year: number }) => year >= first && year <= last;
	const levels = new Map(path.map(({ year, value }) => [year, value]));
	const observed = new Map(actuals.filter(inside).map(({ year, value }) => [year, value]));
	const years = [...new Set([...levels.keys(), ...observed.keys()])].sort((a, b) => a - b);
	return {
		rows: years.map((year) => ({ year, path: levels.get(year), actual: observed.get(year) })),
		outside: actuals.filter((actual) => !inside(actual)),
	};
}
