import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type FWorkbook, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Store } from '../store.js';
import { ownReview } from './own-review.js';
import { selectedCell } from './selected-cell.js';
import { whatIf } from './what-if.js';

/** Tells the store of the selected cell and of the what-if inputs whenever they change. */
export function watch(univer: Univer, api: FUniver, book: FWorkbook, store: Store): void {
	let latest = 0;
	const refresh = async () => {
		latest += 1;
		const mine = latest;
		store.set({ whatIf: whatIf(book), own: ownReview(book) });
		const cell = await selectedCell(univer, api, book);
		// A later change has overtaken this one.
		if (mine === latest) store.set({ cell });
	};
	const { Event } = api;
	api.addEvent(Event.ActiveSheetChanged, refresh);
	api.addEvent(Event.SheetValueChanged, refresh);
	// Before the first click, the event for selections misses those made by the name box.
	api.addEvent(Event.CommandExecuted, ({ id }) => {
		if (id === SetSelectionsOperation.id) void refresh();
	});
	api.getFormula().calculationResultApplied(refresh);
	void refresh();
}
