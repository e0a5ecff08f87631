import type { Language, ReviewRow } from '@plan-indicators/core';
import { blank, type ReportCell } from './report-cell.js';
import { hundredths, percent, rowFigures } from './row-figures.js';

type ProgressColumn = 'progress' | 'elapsed' | 'pace' | 'required' | 'projection';

/** How far, how fast and what is needed; of what is due in every year, in how many it was kept. */
export function progressCells(
	row: ReviewRow,
	language: Language,
): Readonly<Record<ProgressColumn, ReportCell>> {
	const { measure, level, share } = rowFigures(row, language);
	const elapsed = measure('elapsed', percent);
	const kept = yearsKept(row, language);
	if (kept) return { progress: kept, elapsed, pace: blank, required: blank, projection: blank };
	return {
		progress: measure(share === 'log' ? 'logProgress' : 'linearProgress', percent),
		elapsed,
		pace: measure(share === 'log' ? 'logPace' : 'linearPace', hundredths),
		required: requiredCell(row, language),
		projection: measure('projection', level),
	};
}

function yearsKept({ status }: ReviewRow, language: Language): ReportCell | undefined {
	if (status?.method !== 'periods-met') return undefined;
	const { periodsMet = 0, periodsDue = 0, share = 0 } = status.inputs;
	const words = language === 'zh' ? '年' : ' years';
	return { ...percent(share), text: `${periodsMet}/${periodsDue}${words}` };
}

/** What is needed a year from here: a rate, and of percentages points. */
function requiredCell(row: ReviewRow, language: Language): ReportCell {
	const { measure, apart, percentage } = rowFigures(row, language);
	const met = row.assessment?.measures.meets;
	if (met && 'value' in met && met.value === true) return blank;
	const increment = measure('requiredIncrement', apart);
	const growth = measure('requiredGrowth', (value) => percent(value, 2));
	if (percentage || growth === blank) return increment;
	if (increment === blank || row.assessment?.from?.origin === 'index') return growth;
	const a = language === 'zh' ? `每年 ${increment.text}` : `${increment.text} a year`;
	return { ...growth, note: a };
}
