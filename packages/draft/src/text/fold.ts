import { traditional } from './traditional.js';

/**
 * One form of what is written in several ways, each character in its place: full-width digits and signs,
 * dashes, the traditional characters of the words that rules look for.
 *
 * The result is as long as the text, so that a place in one is the place in the other.
 */
export function fold(text: string): string {
	return text.replace(foldable, (character) => folded.get(character) ?? character);
}

const folded: ReadonlyMap<string, string> = new Map<string, string>([
	...Array.from({ length: 94 }, (_, i): [string, string] => [
		String.fromCharCode(0xff01 + i),
		String.fromCharCode(0x21 + i),
	]),
	...each('　\u00a0\u2002\u2003\u2009\u200b\ufeff', ' '),
	...each('–—―−﹣〜~～─━', '—'),
	...each('「『〝', '“'),
	...each('」』〞', '”'),
	...each('﹪', '%'),
	...each('﹑', '、'),
	...each('｡', '。'),
	...each('∶﹕', ':'),
	...Object.entries(traditional),
]);

const foldable = new RegExp(`[${[...folded.keys()].map(escaped).join('')}]`, 'g');

function each(from: string, to: string): readonly [string, string][] {
	return [...from].map((character) => [character, to]);
}

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
