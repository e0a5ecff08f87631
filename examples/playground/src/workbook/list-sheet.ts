import type { IWorksheetData } from '@univerjs/core';
import { cells, header } from './cells.js';

/** Every plan, in one spill. */
export function listSheet(): Partial<IWorksheetData> {
	return {
		id: 'list',
		name: '目录',
		rowCount: 60,
		columnCount: 20,
		columnData: { 0: { w: 150 }, 1: { w: 420 }, 5: { w: 170 }, 8: { w: 200 } },
		cellData: cells([
			[{ f: '=PLAN.LIST()', s: header }, ...Array.from({ length: 8 }, () => ({ s: header }))],
		]),
	};
}
