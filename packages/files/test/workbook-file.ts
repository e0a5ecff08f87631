import { type CellValue, readXlsx, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre';
import type { SheetCell } from '../src/workbook/cells.js';

/** A workbook as it comes back from its file. */
export async function written(options: WriteOptions) {
	return readXlsx(await writeXlsx(options), { readStyles: true });
}

/** Values by address: `values(sheets)('假设', 6, 1)`, rows and columns counted from 0. */
export type Values = (sheet: string, row: number, column: number) => CellValue | undefined;

export async function valuesIn(bytes: Uint8Array): Promise<Values> {
	const { sheets } = await readXlsx(bytes);
	const byName = new Map(sheets.map(({ name, rows }) => [name, rows]));
	return (sheet, row, column) => byName.get(sheet)?.[row]?.[column];
}

export interface FormulaCell {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
	readonly formula: string;
	readonly result: CellValue | undefined;
}

export function formulasOf({ name, cells = new Map() }: WriteSheet): readonly FormulaCell[] {
	return [...cells].flatMap(([at, { formula, formulaResult }]) => {
		const [row = 0, column = 0] = at.split(',').map(Number);
		return formula === undefined
			? []
			: [{ sheet: name, row, column, formula, result: formulaResult }];
	});
}

/** The workbook without a single cached result: whoever opens it must calculate. */
export function withoutResults(options: WriteOptions): WriteOptions {
	return { ...options, sheets: options.sheets.map((sheet) => mapped(sheet, bare)) };
}

function bare({ formulaResult: _, ...cell }: SheetCell): SheetCell {
	return cell;
}

/** The sheet with other values in some cells, by `row,column` counted from 0. */
export function withValues(
	sheet: WriteSheet,
	values: Readonly<Record<string, CellValue>>,
): WriteSheet {
	return mapped(sheet, (cell, at) => {
		const { value: _, richText: __, ...rest } = cell;
		return at in values ? { ...rest, value: values[at] ?? null } : cell;
	});
}

function mapped(sheet: WriteSheet, change: (cell: SheetCell, at: string) => SheetCell): WriteSheet {
	const cells = new Map(
		[...(sheet.cells ?? [])].map(([at, cell]) => [at, change(cell, at)] as const),
	);
	return { ...sheet, cells };
}
