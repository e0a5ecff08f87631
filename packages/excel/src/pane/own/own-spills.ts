import type { Language, Review } from '@plan-indicators/core';
import type { Spill } from '../workbook.js';
import type { Observed, OwnPlan } from './own-plan.js';

/** The columns of READ and of REVIEW. */
const readColumns = 16;
const reviewColumns = 18;

/** The table as it was understood, as a formula on its range. */
export function readSpill(
	{ selection, table: { plan, problems } }: OwnPlan,
	namespace: string,
	language: Language,
): Spill {
	const targets = (plan?.indicators ?? []).flatMap((indicator) => indicator.targets).length;
	const args = [selection.address, ...(language === 'en' ? ['"en"'] : [])];
	return {
		formula: `=${namespace}.READ(${args.join(',')})`,
		rows: 1 + targets + (problems.length > 0 ? problems.length + 1 : 0),
		columns: readColumns,
	};
}

/** The review as a formula on both ranges: rows, tally, sentence, problems. */
export function reviewSpill(
	{ selection }: OwnPlan,
	{ selection: { address }, actuals }: Observed,
	{ rows, tally }: Review,
	namespace: string,
	language: Language,
): Spill {
	const args = [selection.address, address, ...(language === 'en' ? ['', '', '"en"'] : [])];
	return {
		formula: `=${namespace}.REVIEW(${args.join(',')})`,
		rows:
			1 + rows.length + 4 + tally.words.length + tally.refusals.length + actuals.problems.length,
		columns: reviewColumns,
	};
}
