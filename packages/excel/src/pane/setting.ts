import type { Catalog } from '@plan-indicators/core';
import { createContext, useContext } from 'react';
import type { Notice } from './notice.js';
import type { Workbook } from './workbook.js';

/** What every part of the pane works with. */
export interface Setting {
	readonly catalog: Catalog;
	readonly namespace: string;
	readonly workbook: Workbook;
	/** Runs an action of a button and shows what it says. */
	readonly act: (action: () => Promise<Notice>) => void;
}

export const SettingContext = createContext<Setting | undefined>(undefined);

export function useSetting(): Setting {
	const setting = useContext(SettingContext);
	if (!setting) throw new TypeError('a part of the pane is used outside of the pane');
	return setting;
}
