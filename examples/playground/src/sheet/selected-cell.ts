import { warranted } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import { type Explanation, explain } from '@plan-indicators/functions/univer';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook } from '@univerjs/preset-sheets-core';
import { evaluated } from './evaluated.js';
import { isCellError } from './is-cell-error.js';
import { spillOrigin } from './spill-origin.js';

export interface SelectedCell {
	readonly sheet: string;
	readonly address: string;
	/** Empty where the cell has none. */
	readonly formula: string;
	/** Address of the cell whose formula filled this one. */
	readonly spilledFrom?: string;
	readonly value: string;
	/** Why PLAN calls of the formula are refused. */
	readonly explanations: readonly Explanation[];
}

/** The cell the cursor is in, with what is to be said of it. */
export async function selectedCell(
	univer: Univer,
	api: FUniver,
	book: FWorkbook,
): Promise<SelectedCell | undefined> {
	const sheet = book.getActiveSheet();
	const cell = sheet.getActiveCell();
	if (!cell) return undefined;
	const { row, column } = spillOrigin(univer, cell) ?? {
		row: cell.getRow(),
		column: cell.getColumn(),
	};
	const origin = sheet.getRange(row, column);
	const formula = origin.getFormula();
	const address = cell.getA1Notation();
	const value = cell.getValue();
	const explanations = isCellError(value)
		? await explain(functions, formula, (expression) => evaluated(api, origin, expression))
		: [];
	const offset = { row: cell.getRow() - row, column: cell.getColumn() - column };
	return {
		sheet: cell.getSheetName(),
		address,
		formula,
		...(origin.getA1Notation() === address ? {} : { spilledFrom: origin.getA1Notation() }),
		value: shown(value, formula),
		explanations: explanations.filter(
			({ at }) => !at || (at.row === offset.row && at.column === offset.column),
		),
	};
}

/** What a formula comes to has the digits of the plans' figures, none of which has more than two. */
function shown(value: ReturnType<FRange['getValue']>, formula: string): string {
	if (value === null) return '';
	return String(typeof value === 'number' && formula !== '' ? warranted(value, ['0.00']) : value);
}
