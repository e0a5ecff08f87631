import type { Workbook } from '../workbook.js';
import { freeze } from './freeze.js';
import type { Frozen } from './frozen.js';
import { insertBeside } from './insert-beside.js';
import { insertChart } from './insert-chart.js';
import { insertFormula } from './insert-formula.js';
import { insertSpill } from './insert-spill.js';
import { insertTable } from './insert-table.js';
import { selection } from './selection.js';
import { showCell } from './show-cell.js';
import { undoFreeze } from './undo-freeze.js';

/** The open workbook. What was frozen is remembered as long as the add-in runs. */
export function excelWorkbook(): Workbook {
	const memory: (readonly Frozen[])[] = [];
	return {
		connected: true,
		insertFormula,
		insertSpill,
		insertChart,
		selection,
		show: showCell,
		insertBeside,
		insertTable,
		freeze: (catalog, language) => freeze(memory, catalog, language),
		undoFreeze: () => undoFreeze(memory),
	};
}
