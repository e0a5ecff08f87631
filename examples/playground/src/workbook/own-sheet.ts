import type { Language, Localized } from '@plan-indicators/core';
import type { IWorksheetData } from '@univerjs/core';
import { bold, type Content, cells, faint, header, input, title } from './cells.js';
import { ownTable, ownTitle } from './own-plan.js';

export const ownId = 'own';

/** Where a plan's table stands, from its title on, and the actuals beside it. */
export const ownRanges = { plan: 'A1:F40', actuals: 'H1:K40' } as const;

/** The column of the sheet before the first of the actuals. */
export const beforeActuals = 7;

export function ownName(language: Language): string {
	return { zh: '我的规划', en: 'My plan' }[language];
}

/** A table as one pastes it, with actuals beside it. */
export function ownSheet(language: Language): Partial<IWorksheetData> {
	const say = (words: Localized) => words[language];
	const { plan, actuals } = ownTable(language);
	return {
		id: ownId,
		name: ownName(language),
		rowCount: 100,
		columnCount: 26,
		columnData: {
			0: { w: 90 },
			1: { w: 230 },
			2: { w: 110 },
			6: { w: 30 },
			7: { w: 230 },
			12: { w: 520 },
		},
		freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
		cellData: cells([
			[
				{ v: say(ownTitle), s: title },
				...blanks(6),
				{ v: say({ zh: '实际值', en: 'Actuals' }), s: bold },
				...blanks(4),
				hint(
					say({
						zh: '把自己的指标表从 A1 或 A3 起粘贴在左边，实际值写在右边的黄色单元格',
						en: 'Paste your own table at A1 or A3, and type your actuals into the yellow cells',
					}),
				),
			],
			[
				...blanks(12),
				hint(
					say({
						zh: '任何单元格都可以问它：=PLAN.OWN(A1:F40,"目标值","森林覆盖率")、=PLAN.READ(A1:F40)',
						en: 'Ask it in any cell: =PLAN.OWN(A1:F40,"TARGET","Forest cover"), =PLAN.READ(A1:F40)',
					}),
				),
			],
			...plan.map((line, i) => [
				...line.map((value) => content(value, i === 0)),
				undefined,
				...(actuals[i] ?? []).map((value, j) =>
					i > 0 && j > 0 ? { ...content(value, false), s: input } : content(value, i === 0),
				),
			]),
		]),
	};
}

function content(value: string | number | undefined, isHeader: boolean): Content {
	return {
		...(value === undefined ? {} : { v: value }),
		...(isHeader ? { s: header } : {}),
	};
}

function hint(words: string): Content {
	return { v: words, s: faint };
}

function blanks(count: number): readonly undefined[] {
	return Array.from({ length: count }, () => undefined);
}
