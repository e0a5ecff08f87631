/// <reference types="office-js" />
import type { Catalog, Language } from '@plan-indicators/core';
import { origin } from '../formula/origin.js';
import { type Notice, notice } from '../notice.js';
import { annotate } from './annotation.js';
import { contentOf } from './content-of.js';
import { formulaCells } from './formula-cells.js';
import type { Frozen } from './frozen.js';

/** Replaces our formulas in the selection by their values, with a note of their origin at each. */
export function freeze(
	memory: (readonly Frozen[])[],
	catalog: Catalog,
	language: Language,
): Promise<Notice> {
	return Excel.run(async (context) => {
		const found = await formulaCells(context);
		if ('intent' in found) return found;
		const good = found.filter(({ failed }) => !failed);
		const frozen = good.map(({ sheet, cell, address, formula, area, values, valueAt, note }) => {
			// First the note: if Excel refuses it, the formula is still there.
			const text = origin(catalog, formula, valueAt, language);
			const annotation = annotate(cell, address, text, note);
			area.values = values.map((row) => row.map(contentOf));
			return { sheet, cell: address, formula, values, annotation };
		});
		await context.sync();
		if (frozen.length > 0) memory.push(frozen);
		return told(frozen.length, found.length - good.length);
	});
}

function told(frozen: number, failed: number): Notice {
	const zh = failed === 0 ? '' : `；${failed} 处是错误值，未改动`;
	const en = failed === 0 ? '' : `; ${failed} show an error and were left`;
	return notice(
		frozen === 0 ? 'warning' : 'success',
		`已冻结 ${frozen} 处公式${zh}。`,
		`Formulas frozen: ${frozen}${en}.`,
	);
}
