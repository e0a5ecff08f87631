import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/preset-sheets-core';

/** What the engine makes of an expression in a cell, without changing the sheet. */
export async function evaluated(api: FUniver, cell: FRange, expression: string): Promise<unknown> {
	const [unit, sheet] = [cell.getUnitId(), cell.getSheetId()];
	const [row, column] = [cell.getRow(), cell.getColumn()];
	const results = await api
		.getFormula()
		.executeFormulas({ [unit]: { [sheet]: { [row]: { [column]: [`=${expression}`] } } } });
	return results[unit]?.[sheet]?.[row]?.[column]?.[0]?.value;
}
