import type { Language, Localized } from '@plan-indicators/core';
import type { IWorksheetData } from '@univerjs/core';
import { call } from './call.js';
import { cells, faint, format, header, title } from './cells.js';
import { ownName, ownRanges } from './own-sheet.js';

export const reviewId = 'review';

/** Where the review spills, and its columns of status words, of shares and of rates, from 0. */
const top = 2;
const width = 18;
const shares = [9, 10];
const rates = [12];
export const statusColumn = 15;

/** The plan of the sheet before evaluated by its actuals, in one formula. */
export function reviewSheet(language: Language): Partial<IWorksheetData> {
	const say = (words: Localized) => words[language];
	const on = (range: string) => `'${ownName(language)}'!${range}`;
	const formula = call('REVIEW', [on(ownRanges.plan), on(ownRanges.actuals)], language);
	const line = Array.from({ length: width }, (_, column) => {
		if (shares.includes(column)) return { s: format('0.0%') };
		return rates.includes(column) ? { s: format('0.00%') } : undefined;
	});
	return {
		id: reviewId,
		name: say({ zh: '中期评估', en: 'Review' }),
		rowCount: 100,
		columnCount: 26,
		columnData: {
			0: { w: 230 },
			5: { w: 130 },
			12: { w: 120 },
			13: { w: 120 },
			15: { w: 120 },
			17: { w: 700 },
		},
		freeze: { xSplit: 1, ySplit: top + 1, startRow: top + 1, startColumn: 1 },
		cellData: cells([
			[{ v: say({ zh: '中期评估', en: 'Mid-term evaluation' }), s: title }],
			[
				{
					v: say({
						zh: '“我的规划”表每改一个数，这里随之重算',
						en: 'Follows every figure of the sheet My plan',
					}),
					s: faint,
				},
			],
			[{ f: formula, s: header }, ...Array.from({ length: width - 1 }, () => ({ s: header }))],
			...Array.from({ length: 40 }, () => line),
		]),
	};
}
