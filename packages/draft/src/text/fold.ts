import { traditional } from './traditional.js';

/**
 * One form of what is written in several ways, each character in its place: full-width digits and signs,
 * dashes, the traditional characters of the words that rules look for.
 *
 * The result is as long as the text, so that a place in one is the place in the other.
 *
 * @example
 * fold('達到１００萬人，增長５％') //=> '达到100万人,增长5%'
 */
export function fold(text: string): string {
	const pieces: string[] = [];
	const codes = new Uint16Array(Math.min(text.length, atOnce));
	for (let start = 0; start < text.length; start += atOnce) {
		const length = Math.min(atOnce, text.length - start);
		for (let i = 0; i < length; i += 1) {
			const code = text.charCodeAt(start + i);
			codes[i] = forms[code] || code;
		}
		pieces.push(Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, length)));
	}
	return pieces.join('');
}

/** As many as may be arguments of one call. */
const atOnce = 4096;

/** The form of each UTF-16 unit that has another; 0 for the rest. */
const forms = new Uint16Array(0x10000);

for (let code = 0xff01; code <= 0xff5e; code += 1) forms[code] = code - 0xff01 + 0x21;
map('　\u00a0\u2002\u2003\u2009\u200b\ufeff', ' ');
map('–—―−﹣〜~～─━', '—');
map('「『〝', '“');
map('」』〞', '”');
map('﹪', '%');
map('﹑', '、');
map('｡', '。');
map('∶﹕', ':');
for (const [from, to] of Object.entries(traditional)) map(from, to);

function map(from: string, to: string): void {
	for (let i = 0; i < from.length; i += 1) forms[from.charCodeAt(i)] = to.charCodeAt(0);
}
