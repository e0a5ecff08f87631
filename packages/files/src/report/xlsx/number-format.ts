import type { ReportCell } from '../report-cell.js';

/**
 * A number format under which a value looks as the report shows it, words and signs included, and stays
 * a number: `"≥ "#,##0.00"†"`.
 */
export function numberFormat({ text, format = 'General' }: ReportCell): string {
	if (format.endsWith('%') && /^−?[\d.]+ %$/.test(text)) return format;
	const [before, after, ...others] = text.split(/−?\d[\d.]*/);
	if (before === undefined || after === undefined || others.length > 0) return quoted(text);
	return `${quoted(before)}${format}${quoted(after)}`;
}

function quoted(text: string): string {
	return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
