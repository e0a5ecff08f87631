import { type Language, marked, type Review, type ReviewRow } from '@plan-indicators/core';
import type { ReportCell } from './report-cell.js';
import { words } from './words.js';

/** The status word of a row, or in a few words why there is none. */
export function statusCell(row: ReviewRow, review: Review, language: Language): ReportCell {
	const { status, refusal } = row;
	if (status) return { text: marked(status.name[language], otherwise(row) ? ['disputed'] : []) };
	const reason = review.tally.refusals.find(({ code }) => code === refusal?.code);
	return {
		text: words.notAssessed[language],
		...(reason ? { note: reason.name[language] } : {}),
	};
}

/** Whether another reading of the target's words gives another word. */
function otherwise({ status, assessment }: ReviewRow): boolean {
	const { readings = [] } = assessment ?? {};
	return readings.some(
		({ status: other }) => 'value' in other && other.value.word !== status?.word,
	);
}
