import { guarded, needs, refuses } from './guard.js';
import { type LookupColumn, lookupRange, sumMark } from './lookup-sheet.js';
import { ref, type WhatIfCell } from './what-if-cells.js';
import { measures } from './what-if-measures.js';
import { times } from './what-if-times.js';
import { unmatched } from './words.js';

/** The formulas of the what-if sheet, for a lookup sheet of `count` lines. */
export function whatIfFormulas(count: number): Partial<Record<WhatIfCell, string>> {
	const found = (column: LookupColumn) =>
		guarded(needs('place'), `INDEX(${lookupRange(column, count)},${ref('place')})`);
	return {
		place: `IFERROR(MATCH(${ref('key')},${lookupRange('key', count)},0),"${unmatched}")`,
		direction: found('direction'),
		method: found('method'),
		unit: found('unit'),
		sum: found('sum'),
		baseYear: found('baseYear'),
		baseline: guarded(
			[
				...refuses(
					`AND(ISNUMBER(${ref('own')}),${ref('own')}<>0,${ref('sum')}="${sumMark}")`,
					'unit-mismatch',
				),
				[`ISNUMBER(${ref('own')})`, ref('own')],
				...refuses(`${ref('own')}<>""`, 'not-a-number'),
			],
			found('baseline'),
		),
		targetYear: found('targetYear'),
		comparator: found('comparator'),
		wording: found('wording'),
		target: level(found('factor'), found('amount')),
		source: found('source'),
		marks: found('marks'),
		...times,
		...measures,
	};
}

function level(factor: string, amount: string): string {
	const from = ref('baseline');
	// What is only multiplied grows; growth from 0 or from below has no meaning.
	const grown = guarded(
		[
			...needs('baseline'),
			...refuses(`AND(${amount}=0,${from}=0)`, 'zero-baseline'),
			...refuses(`AND(${amount}=0,${from}<0)`, 'sign-change'),
		],
		`${from}*${factor}+${amount}`,
	);
	return `IF(ISNUMBER(${factor}),IF(${factor}=0,${amount},${grown}),${factor})`;
}
