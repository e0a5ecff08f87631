import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.js';

const text = '指标,单位,2020年,2025年\n高新技术企业,家,758,≥1000\n';
/** 指标,单位 高新技术企业 in GBK. */
const gbk = Uint8Array.from(
	Buffer.from('d6b8b1ea2cb5a5cebb0ab8dfd0c2bcbccaf5c6f3d2b52cbcd20a', 'hex'),
);
const utf8 = new TextEncoder().encode(text);
const utf16 = (mark: string, big: boolean) => {
	const bytes = Buffer.from(mark + text, 'utf16le');
	return Uint8Array.from(big ? bytes.swap16() : bytes);
};
const problem = (bytes: Uint8Array, encoding?: string) => {
	const decoded = decode(bytes, encoding);
	return 'problem' in decoded ? decoded.problem : undefined;
};

test.each([
	['UTF-8', utf8, 'utf-8'],
	['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
	['UTF-16LE with a mark', utf16('\ufeff', false), 'utf-16le'],
	['UTF-16BE with a mark', utf16('\ufeff', true), 'utf-16be'],
	['UTF-16LE without', utf16('', false), 'utf-16le'],
	['UTF-16BE without', utf16('', true), 'utf-16be'],
])('%s', (_, bytes, encoding) => {
	expect(decode(bytes)).toEqual({ text, encoding });
});

test('GBK', () => {
	expect(decode(gbk)).toEqual({ text: '指标,单位\n高新技术企业,家\n', encoding: 'gb18030' });
	expect(decode(Uint8Array.from(Buffer.from('b8dfc6f3', 'hex')))).toMatchObject({ text: '高企' });
});

describe('what is damaged is refused, and nothing is replaced', () => {
	test('cut within a character', () => {
		expect(problem(utf8.subarray(0, utf8.length - 12))).toBeUndefined();
		expect(problem(utf8.subarray(0, 4))).toMatchObject({ code: 'truncated', line: 1 });
		expect(problem(gbk.subarray(0, 19), 'gb18030')).toMatchObject({ code: 'truncated', line: 2 });
	});

	test('a few bytes that are no UTF-8', () => {
		const bytes = Uint8Array.from(utf8);
		bytes[40] = 0xff;
		expect(problem(bytes)).toMatchObject({ code: 'broken-encoding', line: 2 });
	});

	test('an encoding that is not known, with what it may be', () => {
		const latin = Uint8Array.from(Buffer.from('Entreprises à créer, Unité, é ù\n', 'latin1'));
		const found = problem(latin);
		expect(found?.code).toBe('unknown-encoding');
		expect(found?.messages.en).toMatch(/ISO-8859-1|windows-1252/);
		expect(decode(latin, 'windows-1252')).toMatchObject({ text: expect.stringContaining('créer') });
	});

	test('an encoding that there is not', () => {
		expect(problem(utf8, 'utf-5')).toMatchObject({ code: 'unknown-encoding', received: 'utf-5' });
	});
});

test('every text that UTF-8 can hold comes back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
			expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
		}),
	);
});
