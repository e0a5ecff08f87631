import type { Language, Review } from '@plan-indicators/core';
import type { CourseChart } from './course-chart.js';
import type { ProgressBar } from './progress-bar.js';
import type { ReportTable } from './report-cell.js';
import { sectionsOf } from './sections.js';
import { titleOf } from './title.js';

/** What a report says, in one language, whatever it is written as. */
export interface Report {
	readonly language: Language;
	readonly title: string;
	/** Years of the plan, the time of the review, the document. */
	readonly subtitle: string;
	/** The result in one sentence. */
	readonly sentence: string;
	readonly sections: readonly Section[];
}

export interface Section {
	readonly id: SectionId;
	readonly heading: string;
	readonly blocks: readonly Block[];
}

export type SectionId =
	| 'result'
	| 'progress'
	| 'indicators'
	| 'courses'
	| 'reasons'
	| 'notes'
	| 'methods'
	| 'sources';

export type Block =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'table'; readonly table: ReportTable }
	/** A chart of bars, and its numbers. */
	| { readonly kind: 'bars'; readonly bars: readonly ProgressBar[]; readonly table: ReportTable }
	/** Small charts side by side, and their numbers. */
	| {
			readonly kind: 'courses';
			readonly courses: readonly CourseChart[];
			readonly table: ReportTable;
	  };

export function reportOf(review: Review, language: Language): Report {
	return {
		language,
		...titleOf(review, language),
		sentence: review.sentence[language],
		sections: sectionsOf(review, language),
	};
}
