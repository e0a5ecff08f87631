import {
	type Language,
	legend,
	meaning,
	type Review,
	type ReviewRow,
	verdictRemarks,
} from '@plan-indicators/core';
import { indicatorName } from './indicator-name.js';
import { inferredNotes } from './inferred-notes.js';
import { printedText } from './printed-text.js';
import type { ReportTable } from './report-cell.js';

/**
 * What must be known beside the numbers: the signs, other readings of the words, promises that are only
 * aspirational, and what was inferred.
 *
 * @param table - Whose signs are explained.
 */
export function notesOf(
	{ rows }: Review,
	table: ReportTable,
	language: Language,
): readonly string[] {
	const shown = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ');
	return [
		...legend(shown, language).map((line) => line.replace(/\s+/, ' ')),
		...rows.flatMap((row) => remarks(row, language)),
		...aspirational(rows, language),
		...inferredNotes(
			rows.map(({ indicator }) => indicator),
			language,
		),
	];
}

function remarks({ indicator, assessment }: ReviewRow, language: Language): readonly string[] {
	if (!assessment) return [];
	const name = indicatorName(indicator, language);
	const late = assessment.afterTarget ? 1 : 0;
	return verdictRemarks(assessment).map(({ about, verdict }, i) => {
		const reading = i >= late;
		if (language === 'zh') {
			return `${name}：${reading ? `若读作“${about.zh}”` : about.zh}：${verdict.zh}`;
		}
		return `${name}: ${reading ? `read as “${about.en}”` : about.en}: ${verdict.en}`;
	});
}

function aspirational(rows: readonly ReviewRow[], language: Language): readonly string[] {
	const some = rows.filter(({ target }) => target.strength === 'aspirational');
	if (some.length === 0) return [];
	const promise = ({ indicator, target }: ReviewRow) =>
		`${indicatorName(indicator, language)} ${meaning(target, { indicator, target }, language)}`;
	const list = some.map(promise).map(printedText);
	return [
		language === 'zh'
			? `规划只说“力争”“争取”的：${list.join('、')}`
			: `Only aspired to by the plan: ${list.join(', ')}`,
	];
}
