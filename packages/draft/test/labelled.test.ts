import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draft } from '../src/draft.js';
import { labelledTexts } from './labelled-texts.js';
import { score, sum } from './score.js';
import { scoreTable } from './score-table.js';

const texts = labelledTexts();

describe.skipIf(texts.length === 0)('labelled texts', () => {
	const all = sum(texts.map(({ text, labels }) => score(labels, draft(text).statements)));

	test('the scores are what is wanted, and what docs/draft.md says', () => {
		const table = scoreTable();
		console.log(table);
		expect(all.found / all.labelled).toBeGreaterThanOrEqual(0.9);
		expect(all.found / all.drafted).toBeGreaterThanOrEqual(0.9);
		expect(all.right / all.found).toBeGreaterThanOrEqual(0.9);
		expect(all.named / all.found).toBeGreaterThanOrEqual(0.9);
		expect(all.dated / all.withYear).toBeGreaterThanOrEqual(0.85);
		const doc = readFileSync(new URL('../../../docs/draft.md', import.meta.url), 'utf8');
		expect(doc).toContain(table);
	});

	test('what is missed or should not be there is printed', () => {
		for (const { doc, indicator, value } of all.missed)
			console.log(`missed: ${doc} ${indicator} ${value}`);
		for (const { wording, indicator } of all.extra) console.log(`extra: ${wording} ${indicator}`);
		expect(all.missed.length + all.extra.length).toBeLessThan(all.labelled / 5);
	});

	test.each(texts.map((each) => [each.doc, each] as const))(
		'%s: a span is its wording',
		(_, { text }) => {
			for (const { start, end, wording } of draft(text).statements) {
				expect(text.slice(start, end)).toBe(wording);
			}
		},
	);
});
