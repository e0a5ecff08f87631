import { expect, test } from 'vitest';
import { draft } from './draft.js';
import { toCheck } from './to-check.js';

const checks = (sentence: string) =>
	draft(`某计划（2024—2026年）\n到2026年，${sentence}`).statements.map((each) =>
		toCheck(each, 'zh'),
	);

test.each(['企业达80家。', '企业超80家。', '企业达到80家。'])('nothing in %s', (sentence) =>
	expect(checks(sentence)).toEqual([[]]),
);

test('the words of the text where the table has others', () => {
	expect(checks('企业从70家增加到80家。')).toEqual([['原文“从70家增加到80家”']]);
});
