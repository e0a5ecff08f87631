import {
	type Localized,
	type Outcome,
	outcome,
	PlanError,
	type Review,
	review,
} from '@plan-indicators/core';
import { actualsFromTable, planFromTable, type TableRows } from '@plan-indicators/core/table';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { beforeActuals, ownId, ownRanges } from '../workbook/own-sheet.js';
import { reviewId } from '../workbook/review-sheet.js';

/** The plan of one's own evaluated, or why it cannot be, and what could not be read. */
export interface OwnReview {
	readonly review: Outcome<Review>;
	readonly problems: readonly Localized[];
}

/** Only while one of the two sheets that are about it is open. */
export function ownReview(book: FWorkbook): OwnReview | undefined {
	const active = book.getActiveSheet().getSheetId();
	if (active !== ownId && active !== reviewId) return undefined;
	const sheet = book.getSheetBySheetId(ownId);
	if (!sheet) return undefined;
	const rows = (range: string): TableRows =>
		sheet
			.getRange(range)
			.getValues()
			.map((row) => row.map((cell) => cell ?? null));
	const { plan, problems } = planFromTable(rows(ownRanges.plan));
	if (!plan) {
		const said = problems.map(({ messages }) => messages);
		return {
			review: outcome(() => {
				throw new PlanError('invalid-plan', said[0] ?? nothing);
			}),
			problems: said,
		};
	}
	const observed = actualsFromTable(rows(ownRanges.actuals), { plan });
	return {
		review: outcome(() => review(plan, observed.actuals)),
		problems: [
			...problems.map(({ messages }) => messages),
			...observed.problems.map(({ messages }) => moved(messages)),
		],
	};
}

const nothing = { zh: '没有表格', en: 'there is no table' };

/** The actuals do not stand at the left of the sheet, where a table counts its columns from. */
function moved({ zh, en }: Localized): Localized {
	const onSheet = (text: string) =>
		text.replace(/^[A-Z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + beforeActuals));
	return { zh: onSheet(zh), en: onSheet(en) };
}
