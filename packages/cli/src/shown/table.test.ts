import { expect, test } from 'vitest';
import { table } from './table.js';

test('a cell that no terminal has room for is cut off, and marked so', () => {
	const [, long = '', short] = table(
		['指标', '单位'],
		[
			['长'.repeat(300_000), '家'],
			['高企', '家'],
		],
	).split('\n');
	expect(long).toBe(`  ${'长'.repeat(299)}…  家`);
	expect(short).toMatch(/^ {2}高企 {597}家$/);
});

test('what a plan says in a sentence or two stays whole', () => {
	const text = 'a sentence of the plan '.repeat(13).trim();
	expect(text.length).toBeGreaterThan(290);
	expect(table(['a'], [[text]])).toContain(text);
});

test('no character is cut in two', () => {
	expect(table(['a'], [[`${'长'.repeat(298)}𠮷𠮷`]])).toBe(`  a\n  ${'长'.repeat(298)}…`);
});
