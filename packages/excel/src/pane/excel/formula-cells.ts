/// <reference types="office-js" />
import { callsIn, isOurs } from '../formula/calls-in.js';
import { type Notice, notice } from '../notice.js';
import { noteAt } from './annotation.js';

/** A cell of the selection that holds a formula of ours, and what the formula fills. */
export interface FormulaCell {
	readonly sheet: string;
	readonly cell: Excel.Range;
	/** Without the sheet: B2. */
	readonly address: string;
	readonly formula: string;
	readonly area: Excel.Range;
	readonly values: readonly (readonly unknown[])[];
	/** The cell shows an error. */
	readonly failed: boolean;
	/** What stands in a cell that the formula names. */
	readonly valueAt: (reference: string) => unknown;
	readonly note: Excel.Note | undefined;
}

/** More than this is a workbook to be saved as values, not a selection. */
const limit = 2000;

export async function formulaCells(
	context: Excel.RequestContext,
): Promise<readonly FormulaCell[] | Notice> {
	const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject();
	const sheet = used.worksheet;
	used.load('formulas');
	sheet.load('id');
	await context.sync();
	const places = used.isNullObject ? [] : ours(used.formulas);
	if (places.length === 0) return none;
	if (places.length > limit) return tooMany(places.length);
	const asked = places.map(({ row, column, formula }) => load(used.getCell(row, column), formula));
	await context.sync();
	const noted = asked.map((each) => {
		const address = each.cell.address.replace(/^.*!/, '');
		return { ...each, address, note: noteAt(sheet, address) };
	});
	await context.sync();
	return noted.map(({ cell, address, formula, spill, references, note }) => {
		const area = spill.isNullObject ? cell : spill;
		return {
			sheet: sheet.id,
			cell,
			address,
			formula,
			area,
			values: area.values,
			failed: cell.valueTypes[0]?.[0] === 'Error',
			valueAt: (reference) => references.get(reference)?.values[0]?.[0],
			note,
		};
	});
}

function ours(formulas: readonly (readonly unknown[])[]) {
	return formulas.flatMap((cells, row) =>
		cells.flatMap((formula, column) => (isOurs(formula) ? [{ row, column, formula }] : [])),
	);
}

function load(cell: Excel.Range, formula: string) {
	const spill = cell.getSpillingToRangeOrNullObject();
	cell.load('address, values, valueTypes');
	spill.load('values');
	const references = new Map(
		callsIn(formula)
			.flatMap(({ plan, indicator }) => [plan, ...(indicator ? [indicator] : [])])
			.flatMap((asked) => ('reference' in asked ? [asked.reference] : []))
			.map((reference) => [reference, cell.worksheet.getRange(reference)] as const),
	);
	for (const range of references.values()) range.load('values');
	return { cell, formula, spill, references };
}

const none = notice(
	'warning',
	'所选区域里没有 PLAN 公式。溢出的表请选它左上角的单元格。',
	'There is no PLAN formula in the selection. Of a spilled table select its first cell.',
);

function tooMany(count: number): Notice {
	return notice(
		'warning',
		`所选区域里有 ${count} 处 PLAN 公式，一次最多 ${limit} 处。请分几次选。`,
		`There are ${count} PLAN formulas in the selection; at most ${limit} at once. Select fewer.`,
	);
}
