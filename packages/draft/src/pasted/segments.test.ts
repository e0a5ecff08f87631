import { expect, test } from 'vitest';
import { segments } from './segments.js';

const text = 'A、B均增长10%，C达到5家。';

test('the whole text, with a piece for each place and one for places that overlap', () => {
	const pieces = segments(text, [
		{ start: 4, end: 9 },
		{ start: 11, end: 15 },
		{ start: 6, end: 9 },
	]);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.filter(({ statements }) => statements.length > 0)).toEqual([
		{ start: 4, text: '增长10%', statements: [0, 2] },
		{ start: 11, text: '达到5家', statements: [1] },
	]);
});

test.each(['', 'no statement'])('“%s” without statements', (plain) => {
	expect(segments(plain, []).map((piece) => piece.text)).toEqual(plain === '' ? [] : [plain]);
});
