/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import { annotationAt, removeAnnotation } from './annotation.js';
import type { Frozen } from './frozen.js';

/** Puts back the formulas of the last freeze, except where somebody has changed the values since. */
export function undoFreeze(memory: (readonly Frozen[])[]): Promise<Notice> {
	const last = memory.at(-1);
	if (!last) return Promise.resolve(nothing);
	return Excel.run(async (context) => {
		const sheets = last.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
		for (const sheet of sheets) sheet.load('id');
		await context.sync();
		const areas = last.flatMap((frozen, i) => {
			const sheet = sheets[i];
			if (!sheet || sheet.isNullObject) return [];
			const cell = sheet.getRange(frozen.cell);
			const [first = []] = frozen.values;
			const area = cell.getResizedRange(frozen.values.length - 1, first.length - 1);
			area.load('values');
			const annotation = annotationAt(frozen.annotation, sheet, frozen.cell);
			return [{ frozen, cell, area, annotation }];
		});
		await context.sync();
		const unchanged = areas.filter(({ area, frozen }) => same(area.values, frozen.values));
		for (const { frozen, cell, area, annotation } of unchanged) {
			area.values = frozen.values.map((row) => row.map(() => ''));
			cell.formulas = [[frozen.formula]];
			removeAnnotation(frozen.annotation, annotation);
		}
		await context.sync();
		memory.pop();
		return told(unchanged.length, last.length - unchanged.length);
	});
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

const nothing = notice('warning', '没有可撤销的冻结。', 'There is no freeze to undo.');

function told(restored: number, left: number): Notice {
	const zh = left === 0 ? '' : `；${left} 处之后有改动，未动`;
	const en = left === 0 ? '' : `; ${left} were changed since and left`;
	return notice(
		left === 0 ? 'success' : 'warning',
		`已恢复 ${restored} 处公式${zh}。`,
		`Formulas put back: ${restored}${en}.`,
	);
}
