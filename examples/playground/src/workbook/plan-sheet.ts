import type { Plan } from '@plan-indicators/core';
import type { IWorksheetData } from '@univerjs/core';
import { cells, format, header, title } from './cells.js';

const percent = format('0.00%');

/** A plan as a sheet: its table; where it states no number, its tasks and focus industries too. */
export function planSheet({ id, name, shortName, indicators }: Plan): Partial<IWorksheetData> {
	const named = { v: name.zh, s: title };
	const table = { f: `=PLAN.TABLE(${quoted(shortName.zh)})`, s: header };
	const rows =
		indicators.length > 0
			? [[named], [], [table, ...Array.from({ length: 9 }, () => ({ s: header }))], ...rates]
			: [
					[named],
					[table],
					[],
					[{ f: `=PLAN.INDUSTRIES(${quoted(shortName.zh)})`, s: header }],
					...Array.from({ length: 40 }, () => []),
					[{ f: `=PLAN.TASKS(${quoted(shortName.zh)})`, s: header }],
				];
	return {
		id,
		name: shortName.zh,
		rowCount: 120,
		columnCount: 14,
		columnData: { 0: { w: 240 }, 5: { w: 210 }, 6: { w: 120 }, 9: { w: 420 } },
		freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
		cellData: cells(rows),
	};
}

/** The column of growth, where the table will spill. */
const rates = Array.from({ length: 60 }, () => [
	...Array.from({ length: 7 }, () => undefined),
	{ s: percent },
]);

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
