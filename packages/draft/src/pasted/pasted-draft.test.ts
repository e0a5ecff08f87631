import { expect, test } from 'vitest';
import { pastedDraft } from './pasted-draft.js';

const sentence = '到2026年，企业达到100家。';

test('a text with targets is drafted whole', () => {
	expect(pastedDraft(sentence)).toMatchObject({ kind: 'draft', draft: { statements: [{}] } });
	expect(pastedDraft(sentence)).not.toHaveProperty('more');
});

test('of more statements than a page shows the first are, and that is said', () => {
	const pasted = pastedDraft(sentence.repeat(301));
	expect(pasted).toMatchObject({ kind: 'draft', more: { en: expect.stringContaining('300') } });
	expect(pasted.kind === 'draft' && pasted.draft.statements.length).toBe(300);
});

test.each([
	['nothing', '', '没有读出'],
	['nothing', '今天天气很好。', '没有读出'],
	['too-long', '长'.repeat(100_001), '10 万字'],
] as const)('%s: %.10s', (kind, text, said) => {
	expect(pastedDraft(text)).toMatchObject({
		kind,
		messages: { zh: expect.stringContaining(said) },
	});
});
