import {
	citation,
	type Language,
	phrase,
	place,
	type Review,
	type ReviewRow,
} from '@plan-indicators/core';
import { courseChart } from './course-chart.js';
import { courseTable } from './course-table.js';
import { indicatorName } from './indicator-name.js';
import { indicatorsTable } from './indicators-table.js';
import { methodsTable } from './methods-table.js';
import { notesOf } from './notes.js';
import { printedText } from './printed-text.js';
import { isClipped, progressBar } from './progress-bar.js';
import { progressTable } from './progress-table.js';
import type { Block, Section, SectionId } from './report.js';
import type { ReportTable } from './report-cell.js';
import { tallyTable } from './tally-table.js';
import { textsTable } from './texts-table.js';
import { words } from './words.js';

/** The parts of a report in their order; what has nothing to say is left out. */
export function sectionsOf(review: Review, language: Language): readonly Section[] {
	const { rows } = review;
	const say = (word: keyof typeof words): Block => ({ kind: 'text', text: words[word][language] });
	const section = (id: SectionId, ...blocks: readonly Block[]): Section => ({
		id,
		heading: words[id][language],
		blocks,
	});
	const bars = rows.flatMap((row) => progressBar(row, language) ?? []);
	const courses = rows.flatMap((row) => courseChart(row, language) ?? []);
	const indicators = indicatorsTable(review, language);
	const reasons = reasonsTable(rows, language);
	const notes = notesOf(review, indicators, language);
	const methods = methodsTable(review, language);
	const places = placesTable(rows, language);
	const when = (given: readonly unknown[], part: () => Section) =>
		given.length > 0 ? [part()] : [];
	return [
		section('result', { kind: 'table', table: tallyTable(review, language) }),
		...when(bars, () =>
			section('progress', say('progressIs'), ...(bars.some(isClipped) ? [say('clipped')] : []), {
				kind: 'bars',
				bars,
				table: progressTable(bars, language),
			}),
		),
		section('indicators', { kind: 'table', table: indicators }),
		...when(notes, () => section('notes', { kind: 'list', items: notes })),
		...when(reasons.rows, () => section('reasons', { kind: 'table', table: reasons })),
		...when(courses, () =>
			section('courses', say('pathIs'), {
				kind: 'courses',
				courses,
				table: courseTable(courses, language),
			}),
		),
		...when(methods.rows, () => section('methods', { kind: 'table', table: methods })),
		section(
			'sources',
			{ kind: 'text', text: printedText(citation(review.plan)) },
			...(places.rows.length > 0 ? [{ kind: 'table', table: places } as const] : []),
			say('made'),
		),
	];
}

function reasonsTable(rows: readonly ReviewRow[], language: Language): ReportTable {
	return textsTable(
		[
			[words.indicator[language], 20],
			[words.reason[language], 60],
		],
		rows.flatMap(({ indicator, refusal }) =>
			refusal
				? [[indicatorName(indicator, language), printedText(refusal.messages[language])]]
				: [],
		),
	);
}

/** Where each target stands, as far as the plan says. */
function placesTable(rows: readonly ReviewRow[], language: Language): ReportTable {
	return textsTable(
		[
			[words.indicator[language], 20],
			[words.wording[language], 16],
			[words.place[language], 44],
		],
		rows.flatMap(({ indicator, target }) => {
			const at = place(target.source, language);
			if (at === '') return [];
			return [
				[indicatorName(indicator, language), ...[phrase(target.source), at].map(printedText)],
			];
		}),
	);
}
