/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import type { Spill } from '../workbook.js';

/** The range from the selected cell on, if there is nothing in it; else why not. */
export async function freeRange(context: Excel.RequestContext, size: Size): Promise<Free | Notice> {
	return ifFree(context, context.workbook.getActiveCell(), size);
}

type Size = Pick<Spill, 'rows' | 'columns'>;

interface Free {
	readonly anchor: Excel.Range;
	readonly range: Excel.Range;
}

/** The same from another cell on. */
export async function ifFree(
	context: Excel.RequestContext,
	anchor: Excel.Range,
	{ rows, columns }: Size,
): Promise<Free | Notice> {
	const range = anchor.getResizedRange(rows - 1, columns - 1);
	range.load('address, formulas');
	await context.sync();
	if (range.formulas.flat().every((content) => content === '')) return { anchor, range };
	return notice(
		'warning',
		`${range.address} 里已有内容。请选一个右下方有 ${rows} 行 ${columns} 列空白的单元格。`,
		`${range.address} is not empty. Select a cell with ${rows} rows and ${columns} columns free.`,
	);
}
