import { type Language, type Localized, outcome } from '@plan-indicators/core';
import type { Cell, Matrix } from './function.js';

/** A column of a spill: its header, and what it says of a row. */
export type Column<Row> = readonly [
	header: Localized,
	cell: (row: Row, language: Language) => Cell,
];

/** Rows as a spilled range with headers, in Chinese unless told. */
export function spill<Row>(
	rows: readonly Row[],
	language: Language = 'zh',
	columns: readonly Column<Row>[],
): Matrix {
	return [
		columns.map(([header]) => header[language]),
		...rows.map((row) => columns.map(([, cell]) => cell(row, language))),
	];
}

/** A number for a column of numbers: blank where there is none to give. */
export function orBlank(ask: () => number | undefined): number | '' {
	const asked = outcome(ask);
	return 'value' in asked ? (asked.value ?? '') : '';
}
