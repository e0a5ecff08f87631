/** The lines of the what-if sheet from the first on; a name is a value in column B. */
const lines = [
	...['', '', ''],
	...['inputs', 'key', 'actual', 'when', 'own'],
	...[
		'plan',
		'unit',
		'baseYear',
		'baseline',
		'targetYear',
		'comparator',
		'wording',
		'target',
		'source',
		'marks',
	],
	...['results', 'time', 'elapsed', 'path', 'linear', 'log', 'attainment', 'linearPace', 'logPace'],
	...['gap', 'observed', 'requiredGrowth', 'requiredIncrement', 'meets'],
	...['workings', 'place', 'direction', 'method', 'sum', 'decimalYear'],
] as const;

export type WhatIfCell = Exclude<(typeof lines)[number], ''>;

export const whatIfLines: readonly (WhatIfCell | '')[] = lines;

/** The row of a value, counted from 1. */
export function rowOf(cell: WhatIfCell): number {
	return lines.indexOf(cell) + 1;
}

/** A value as formulas of the sheet write it. */
export function ref(cell: WhatIfCell): string {
	return `$B$${rowOf(cell)}`;
}
