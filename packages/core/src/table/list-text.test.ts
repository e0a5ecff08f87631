import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inJson, joined, separated } from './list-text.js';

test.each([
	[[], ''],
	[['甲'], '甲'],
	[['甲', '乙'], '甲；乙'],
	[['甲；乙', '丙'], '["甲；乙","丙"]'],
	[[' 甲', '乙'], '[" 甲","乙"]'],
	[['[甲', '乙'], '["[甲","乙"]'],
])('%j in one cell', (texts, cell) => {
	expect(joined(texts, '；')).toBe(cell);
	expect(separated(cell, /；/)).toEqual(texts);
});

test('a separator with spaces is one without them as well', () => {
	expect(joined(['第一章', '第二节'], ' › ')).toBe('第一章 › 第二节');
	expect(joined(['第一章›总则'], ' › ')).toBe('["第一章›总则"]');
});

test.each([
	['甲；乙', ['甲', '乙']],
	[' 甲 ； 乙 ', ['甲', '乙']],
	['甲；；乙； ', ['甲', '乙']],
	['', []],
	['[甲；乙', ['[甲', '乙']],
	['["甲",5]', ['甲', '5']],
	['5', ['5']],
	['{"0":"甲"}', ['{"0":"甲"}']],
])('%s apart', (cell, texts) => {
	expect(separated(cell, /；/)).toEqual(texts);
});

test.each([
	['{"甲":1}', { 甲: 1 }],
	['null', null],
	['甲', undefined],
	['', undefined],
])('%s as JSON', (text, value) => {
	expect(inJson(text)).toEqual(value);
});

test('what is joined comes apart again', () => {
	const texts = fc.array(fc.string().filter((text) => text !== ''));
	fc.assert(
		fc.property(texts, (list) => {
			expect(separated(joined(list, '；'), /；/)).toEqual(list);
		}),
	);
});
