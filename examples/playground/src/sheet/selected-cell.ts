import { functions } from '@plan-indicators/excel';
import { type Explanation, explain } from '@plan-indicators/excel/univer';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook } from '@univerjs/preset-sheets-core';

export interface SelectedCell {
	readonly sheet: string;
	readonly address: string;
	/** Empty where the cell has none. */
	readonly formula: string;
	/** The cell whose formula filled this one. */
	readonly spilledFrom?: string;
	readonly value: string;
	/** Why PLAN calls of the formula are refused. */
	readonly explanations: readonly Explanation[];
}

/** The cell the cursor is in, with what is to be said of it. */
export async function selectedCell(
	api: FUniver,
	book: FWorkbook,
): Promise<SelectedCell | undefined> {
	const range = book.getActiveSheet().getActiveCell();
	if (!range) return undefined;
	const formula = range.getFormula();
	const value = range.getValue();
	return {
		sheet: range.getSheetName(),
		address: range.getA1Notation(),
		formula,
		value: value === null ? '' : String(value),
		explanations: isError(value)
			? await explain(functions, formula, (expression) => evaluated(api, range, expression))
			: [],
	};
}

/** What the engine makes of an expression in that cell. */
async function evaluated(api: FUniver, cell: FRange, expression: string): Promise<unknown> {
	const { [cell.getUnitId()]: unit } = await api.getFormula().executeFormulas({
		[cell.getUnitId()]: {
			[cell.getSheetId()]: { [cell.getRow()]: { [cell.getColumn()]: [`=${expression}`] } },
		},
	});
	return unit?.[cell.getSheetId()]?.[cell.getRow()]?.[cell.getColumn()]?.[0]?.value;
}

function isError(value: unknown): boolean {
	return typeof value === 'string' && /^#[A-Z]+(\/[A0])?[!?]?$/.test(value);
}
