import { expect, test } from 'vitest';
import { draft } from './draft.js';
import { withProposals } from './with-proposals.js';

const text = '某区行动计划（2023—2025年）\n二、主要目标\n争取排名“保7争6”，企业达到100家。';

function at(part: string) {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
}

test('a proposal that the text bears out becomes a statement in its place', () => {
	const { draft: more, refused } = withProposals(text, draft(text), [
		{ ...at('保7'), indicator: '排名', phrase: '前7位' },
	]);
	expect(refused).toEqual([]);
	expect(more.statements).toMatchObject([
		{ indicator: '排名', number: 7, comparator: 'lte', year: 2025, section: ['二、主要目标'] },
		{ number: 100 },
	]);
	expect(more.statements[0]?.doubts).toEqual(['proposed']);
});

test.each([
	['another number than the text has', { ...at('保7'), indicator: '排名', phrase: '前8位' }],
	['no number there', { ...at('企业'), indicator: '企业' }],
	['drafted already', { ...at('100家'), indicator: '企业' }],
	['no place in the text', { start: 5, end: 5000, indicator: '企业' }],
	['no name', { ...at('保7'), indicator: ' ' }],
])('refused: %s', (_, proposal) => {
	const { draft: same, refused } = withProposals(text, draft(text), [proposal]);
	expect(same.statements).toHaveLength(1);
	expect(refused).toHaveLength(1);
	expect(refused[0]?.messages.zh).not.toBe('');
});
