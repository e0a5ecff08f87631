import { type IRange, ObjectMatrix, type Univer } from '@univerjs/core';
import { FormulaDataModel, type FRange } from '@univerjs/preset-sheets-core';

/** A cell by its place in a sheet, both from 0. */
export interface SpillOrigin {
	readonly row: number;
	readonly column: number;
}

/** The cell whose spilled result a cell shows; undefined where it is not part of a spill. */
export function spillOrigin(univer: Univer, cell: FRange): SpillOrigin | undefined {
	const ranges = univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange();
	const spills = new ObjectMatrix<IRange>(ranges[cell.getUnitId()]?.[cell.getSheetId()]);
	let origin: SpillOrigin | undefined;
	spills.forValue((_row, _column, { startRow, endRow, startColumn, endColumn }) => {
		const [row, column] = [cell.getRow(), cell.getColumn()];
		if (row < startRow || row > endRow || column < startColumn || column > endColumn) return true;
		origin = { row: startRow, column: startColumn };
		return false;
	});
	return origin;
}
