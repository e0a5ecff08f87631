import { draft } from '../src/draft.js';
import { labelledTexts } from './labelled-texts.js';
import { type Score, score, sum } from './score.js';

/** The scores of the labelled texts, one a line and in all, as a Markdown table. */
export function scoreTable(): string {
	const texts = labelledTexts();
	const scored = texts.map(({ doc, text, labels, by }) => ({
		doc,
		by,
		score: score(labels, draft(text).statements),
	}));
	const rows = scored.map(({ doc, by, score: each }) => row(`${doc}${signs[by]}`, each));
	return [
		'| text | labelled | drafted | found | right to be there | number, kind, comparator | named | dated |',
		'| --- | --: | --: | --: | --: | --: | --: | --: |',
		...rows,
		row('**all**', sum(scored.map((each) => each.score))),
	].join('\n');
}

const signs = { given: '', 'held-out': ' †', own: ' *' } as const;

function row(
	name: string,
	{ labelled, drafted, found, right, named, dated, withYear }: Score,
): string {
	const shares = [
		share(found, labelled),
		share(found, drafted),
		share(right, found),
		share(named, found),
		share(dated, withYear),
	];
	return `| ${[name, labelled, drafted, ...shares].join(' | ')} |`;
}

function share(part: number, whole: number): string {
	return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
