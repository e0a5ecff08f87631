import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { traditionalSource } from '../scripts/traditional-source.js';

test('the traditional characters are those of the words of the rules', () => {
	const file = new URL('../src/text/traditional.ts', import.meta.url);
	expect(readFileSync(file, 'utf8')).toBe(traditionalSource());
});
