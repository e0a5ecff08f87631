import {
	attributes,
	type Language,
	phrase,
	type Review,
	type ReviewRow,
	yearText,
} from '@plan-indicators/core';
import { actualCell } from './actual-cell.js';
import { indicatorName } from './indicator-name.js';
import { baselineCell, levelCell } from './level-cells.js';
import { printedText } from './printed-text.js';
import { progressCells } from './progress-cells.js';
import { blank, type ReportCell } from './report-cell.js';
import { statusCell } from './status-cell.js';

export type ColumnId =
	| 'indicator'
	| 'unit'
	| 'attribute'
	| 'baseline'
	| 'wording'
	| 'level'
	| 'actual'
	| 'progress'
	| 'elapsed'
	| 'pace'
	| 'required'
	| 'projection'
	| 'status';

/** What a report says of one indicator, by the ids of its columns. */
export type RowCells = Readonly<Record<ColumnId, ReportCell>>;

export function rowCells(row: ReviewRow, review: Review, language: Language): RowCells {
	const { unit = '', attribute } = row.indicator;
	return {
		indicator: { text: indicatorName(row.indicator, language) },
		unit: { text: printedText(unit) },
		attribute: attribute ? { text: attributes[attribute][language] } : blank,
		baseline: baselineCell(row, language),
		wording: wordingCell(row, language),
		level: levelCell(row, review.plan, language),
		actual: actualCell(row, language),
		...progressCells(row, language),
		status: statusCell(row, review, language),
	};
}

/** The target that was judged, and the indicator's others. */
function wordingCell({ indicator, target }: ReviewRow, language: Language): ReportCell {
	const text = printedText(phrase(target.source));
	const others = indicator.targets
		.filter(({ source }) => phrase(source) !== phrase(target.source))
		.map((each) => printedText(`${yearText(each, language)}: ${phrase(each.source)}`));
	return others.length > 0 ? { text, note: others.join('; ') } : { text };
}
