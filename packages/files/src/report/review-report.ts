import type { Language, Review } from '@plan-indicators/core';
import { reportOf } from './report.js';

/** What a report can be written as. */
export const reportFormats = ['html', 'docx', 'xlsx', 'md', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
	readonly format: ReportFormat;
	/** Of headings, sentences and names; JSON has both. Chinese unless told. */
	readonly language?: Language;
}

/**
 * A review as a file for people to read and hand on: a page (`html`), a Word file (`docx`), a workbook
 * (`xlsx`), Markdown (`md`); or for programs (`json`, see `review.schema.json`).
 *
 * Every sentence comes from a template and states only what was computed. What each format needs is
 * loaded when it is asked for.
 *
 * @returns The bytes of the file; of text, in UTF-8.
 * @example
 * (await reviewReport(review(qingpu14fyp, { 高新技术企业: [{ year: 2023, value: 880 }] }), { format: 'md' })).length > 1000 //=> true
 */
export async function reviewReport(
	review: Review,
	{ format, language = 'zh' }: ReportOptions,
): Promise<Uint8Array> {
	switch (format) {
		case 'html': {
			const { html } = await import('./html/html.js');
			return encoded(html(reportOf(review, language)));
		}
		case 'docx': {
			const { docx } = await import('./docx/docx.js');
			return docx(reportOf(review, language));
		}
		case 'xlsx': {
			const [{ xlsx }, { writeXlsx }] = await Promise.all([
				import('./xlsx/xlsx.js'),
				import('hucre'),
			]);
			return writeXlsx(xlsx(reportOf(review, language)));
		}
		case 'md': {
			const { markdown } = await import('./markdown/markdown.js');
			return encoded(markdown(reportOf(review, language)));
		}
		case 'json': {
			const { reviewRecord } = await import('./json/review-record.js');
			return encoded(`${JSON.stringify(reviewRecord(review), undefined, 2)}\n`);
		}
	}
}

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
