import type { Language, Review } from '@plan-indicators/core';
import { blank, type ReportCell, type ReportColumn, type ReportTable } from './report-cell.js';
import { type ColumnId, rowCells } from './row-cells.js';
import { toneOf } from './tone.js';
import { words } from './words.js';

/** The table of the review: a row for every indicator; a column that says nothing of any is left out. */
export function indicatorsTable(review: Review, language: Language): ReportTable {
	const all = review.rows.map((row) => rowCells(row, review, language));
	const shown = columns.filter(({ id }) => always.has(id) || all.some((cells) => says(cells[id])));
	return {
		named: 1,
		toned: shown.length,
		columns: [
			{ header: words.number[language], align: 'end', width: 4 },
			...shown.map((column) => described(column, language)),
		],
		rows: all.map((cells, i) => {
			const row = review.rows[i];
			return {
				...(row ? { tone: toneOf(row) } : {}),
				cells: [ordinal(i + 1), ...shown.map(({ id }) => cells[id])],
			};
		}),
	};
}

interface Definition {
	readonly id: ColumnId;
	readonly header: keyof typeof words;
	readonly align: ReportColumn['align'];
	readonly width: number;
	readonly noteHeader?: keyof typeof words;
}

const columns: readonly Definition[] = [
	{ id: 'indicator', header: 'indicator', align: 'start', width: 17 },
	{ id: 'unit', header: 'unit', align: 'start', width: 6 },
	{ id: 'attribute', header: 'attribute', align: 'start', width: 9 },
	{ id: 'baseline', header: 'baseline', align: 'end', width: 9, noteHeader: 'baselineYear' },
	{ id: 'wording', header: 'wording', align: 'start', width: 12, noteHeader: 'otherTargets' },
	{ id: 'level', header: 'level', align: 'end', width: 11, noteHeader: 'targetYear' },
	{ id: 'actual', header: 'actual', align: 'end', width: 10, noteHeader: 'actualTime' },
	{ id: 'progress', header: 'progressShare', align: 'end', width: 8 },
	{ id: 'elapsed', header: 'elapsed', align: 'end', width: 8 },
	{ id: 'pace', header: 'pace', align: 'end', width: 7 },
	{ id: 'required', header: 'required', align: 'end', width: 10, noteHeader: 'increment' },
	{ id: 'projection', header: 'projection', align: 'end', width: 10 },
	{ id: 'status', header: 'status', align: 'start', width: 10, noteHeader: 'reason' },
];

const always: ReadonlySet<ColumnId> = new Set<ColumnId>([
	'indicator',
	'wording',
	'level',
	'actual',
	'progress',
	'elapsed',
	'status',
]);

function described(
	{ header, align, width, noteHeader }: Definition,
	language: Language,
): ReportColumn {
	const column = { header: words[header][language], align, width };
	return noteHeader ? { ...column, noteHeader: words[noteHeader][language] } : column;
}

function ordinal(value: number): ReportCell {
	return { text: String(value), value, format: '0' };
}

function says({ text }: ReportCell): boolean {
	return text !== '' && text !== blank.text;
}
