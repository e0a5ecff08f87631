import {
	comparators,
	growthText,
	type Language,
	levelText,
	origins,
	outcome,
	type Plan,
	type Promised,
	type ReviewRow,
	type Start,
	target as stated,
	yearText,
} from '@plan-indicators/core';
import { joined } from './joined.js';
import { blank, type ReportCell } from './report-cell.js';
import { rowFigures } from './row-figures.js';
import { words } from './words.js';

/** Where the way to the target starts, and whose figure that is. */
export function baselineCell(row: ReviewRow, language: Language): ReportCell {
	const { indicator, assessment } = row;
	const { baseline } = indicator;
	const from = assessment?.from;
	const { level } = rowFigures(row, language);
	if (from && from.origin !== 'plan') {
		return level(from.value, joined([String(from.year), whose(from.origin, language)], language));
	}
	if (!baseline) return blank;
	const { year, value, yearStated = true } = baseline;
	return level(value, yearText({ year, yearStated }, language));
}

/** The level a target comes to, with its comparator and its marks; of growth alone the rate. */
export function levelCell(row: ReviewRow, plan: Plan, language: Language): ReportCell {
	const { indicator, target, assessment } = row;
	const promised: Promised = { plan, indicator, target };
	const year = yearText(target, language);
	const printed = levelText(promised, language);
	const level = outcome(() => stated({ ...indicator, targets: [target] }).value);
	if (printed !== undefined && 'value' in level) {
		const { format } = rowFigures(row, language).level(level.value);
		return { text: printed, value: level.value, ...(format ? { format } : {}), note: year };
	}
	const own = assessment?.from;
	if (!assessment || !own || own.origin === 'plan') {
		return { text: growthText(promised, language) ?? blank.text, note: year };
	}
	const { symbol } = comparators[target.comparator];
	const shown = rowFigures(row, language).level(assessment.target.value);
	const note = joined([year, whose(own.origin, language)], language);
	return { ...shown, text: `${symbol} ${shown.text}`, note };
}

function whose(origin: Start['origin'], language: Language): string {
	return (origin === 'index' ? words.unit100 : origins[origin])[language];
}
