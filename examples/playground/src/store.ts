import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import type { OwnReview } from './sheet/own-review.js';
import type { SelectedCell } from './sheet/selected-cell.js';
import type { WhatIf } from './sheet/what-if.js';

export interface State {
	readonly language: Language;
	/** Whether the spreadsheet is there; where it is not, why. */
	readonly sheet: 'loading' | 'ready' | { readonly failed: string };
	readonly cell?: SelectedCell | undefined;
	readonly whatIf?: WhatIf;
	/** While a sheet about it is open. */
	readonly own?: OwnReview | undefined;
	/** Puts the table of a drafted plan into a sheet of its own; there once the spreadsheet is. */
	readonly putDraft?: (rows: TableRows) => void;
}

/** The one state that the sheet writes and the panel shows. */
export interface Store {
	readonly get: () => State;
	readonly set: (change: Partial<State>) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: State): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => state,
		set: (change) => {
			state = { ...state, ...change };
			for (const listener of listeners) listener();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
