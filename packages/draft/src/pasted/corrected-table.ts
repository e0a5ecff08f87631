import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import type { Draft } from '../draft.js';
import { planTable } from '../plan/plan-table.js';
import { type Corrections, corrected } from './corrected.js';

/** The years of a plan, as far as they are known. */
export interface PeriodYears {
	readonly start?: number;
	readonly end?: number;
}

/** The table that a corrected draft makes, or what is missing for it. */
export type CorrectedTable =
	| { readonly kind: 'table'; readonly rows: TableRows }
	| { readonly kind: 'no-period' | 'nothing-used' };

/**
 * The table of a plan, of a draft that a person has corrected.
 *
 * @example
 * correctedTable(draft('企业达到9家。'), new Map(), { language: 'zh', period: {} }).kind
 * //=> 'no-period'
 */
export function correctedTable(
	draft: Draft,
	corrections: Corrections,
	{ language, period }: { readonly language: Language; readonly period: PeriodYears },
): CorrectedTable {
	const statements = corrected(draft.statements, corrections);
	if (statements.length === 0) return { kind: 'nothing-used' };
	const { start, end } = period;
	if (start === undefined || end === undefined || start > end) return { kind: 'no-period' };
	const rows = planTable({ ...draft, statements }, { period: { start, end }, language });
	return { kind: 'table', rows };
}
