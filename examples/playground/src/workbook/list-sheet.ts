import type { Language } from '@plan-indicators/core';
import type { IWorksheetData } from '@univerjs/core';
import { call } from './call.js';
import { cells, header } from './cells.js';

/** Every plan, in one spill. */
export function listSheet(language: Language): Partial<IWorksheetData> {
	return {
		id: 'list',
		name: { zh: '目录', en: 'Plans' }[language],
		rowCount: 60,
		columnCount: 20,
		columnData: { 0: { w: 150 }, 1: { w: 420 }, 5: { w: 170 }, 8: { w: 200 } },
		cellData: cells([
			[
				{ f: call('LIST', [], language), s: header },
				...Array.from({ length: 8 }, () => ({ s: header })),
			],
		]),
	};
}
