import type { Language } from '@plan-indicators/core';
import type { ProgressBar } from './progress-bar.js';
import type { ReportTable } from './report-cell.js';
import { percent } from './row-figures.js';
import { words } from './words.js';

/** The numbers of the bars. */
export function progressTable(bars: readonly ProgressBar[], language: Language): ReportTable {
	return {
		named: 0,
		columns: [
			{ header: words.indicator[language], align: 'start', width: 20 },
			{ header: words.progressShare[language], align: 'end', width: 8 },
			{ header: words.elapsed[language], align: 'end', width: 8 },
		],
		rows: bars.map(({ name, progress, elapsed }) => ({
			cells: [{ text: name }, percent(progress), percent(elapsed)],
		})),
	};
}
