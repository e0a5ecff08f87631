import {
	figuresOf,
	type Language,
	outcome,
	type Plan,
	type Promised,
	promises,
	target,
	warranted,
} from '@plan-indicators/core';
import type { IWorksheetData } from '@univerjs/core';
import { call, quoted } from './call.js';
import { type Content, cells, format, header, title } from './cells.js';
import { sheetName } from './sheet-name.js';

/** A plan as a sheet: its table; where it states no number, its focus industries and tasks too. */
export function planSheet(plan: Plan, language: Language): Partial<IWorksheetData> {
	const numeric = plan.indicators.length > 0;
	const spill: Spill = (id, columns) => {
		const headers = Array.from({ length: columns - 1 }, () => ({ s: header }));
		const args = [quoted(plan.shortName[language])];
		return [{ f: call(id, args, language), s: header }, ...headers];
	};
	return {
		id: plan.id,
		name: sheetName(plan.shortName[language]),
		rowCount: 120,
		columnCount: 20,
		...(numeric
			? { columnData: tableColumns, freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 } }
			: { columnData: { 0: { w: 200 }, 1: { w: 420 }, 2: { w: 420 }, 3: { w: 240 } } }),
		cellData: cells([
			[{ v: plan.name[language], s: title }],
			[],
			...(numeric ? [spill('TABLE', 13), ...formats(plan)] : words(plan, spill)),
		]),
	};
}

const tableColumns = {
	...{ 0: { w: 300 }, 2: { w: 110 }, 4: { w: 100 }, 5: { w: 210 } },
	...{ 6: { w: 130 }, 7: { w: 110 }, 9: { w: 420 } },
	...{ 11: { w: 150 }, 12: { w: 300 } },
};

/** How the numbers show where the table will spill, a line a target. */
function formats(plan: Plan): readonly (readonly (Content | undefined)[])[] {
	const all = plan.indicators.flatMap((indicator) => promises({ plan, indicator }));
	return all.map((promised) => {
		const shown = new Map([
			[6, levelPattern(promised)],
			[7, '0.00%'],
			[10, promised.target.kind === 'growth' ? '0.00%' : 'General'],
			[11, '0.00'],
		]);
		return Array.from({ length: 12 }, (_, column) => {
			const pattern = shown.get(column);
			return pattern === undefined ? undefined : { s: format(pattern) };
		});
	});
}

/** As many decimals as the printed figures warrant. */
function levelPattern({ indicator, target: { year } }: Promised): string {
	const level = outcome(() => target(indicator, year).value);
	if (!('value' in level)) return 'General';
	const [, decimals = ''] = String(warranted(level.value, figuresOf(indicator))).split('.');
	return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
}

/** The table is refused here: its cell shows how the panel explains that. */
function words({ industries }: Plan, spill: Spill): readonly (readonly Content[])[] {
	const below = Array.from({ length: industries.length + 2 }, () => []);
	return [spill('TABLE', 1), [], spill('INDUSTRIES', 4), ...below, spill('TASKS', 4)];
}

/** A formula that fills cells to the right and below; its first row holds the headers. */
type Spill = (id: string, columns: number) => readonly Content[];
