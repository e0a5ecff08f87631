/**
 * A text of a plan as a report can carry it: without the signs that no XML may hold and those that
 * turn the direction of what follows; line breaks become spaces.
 *
 * @example
 * printedText('a\u0000b\nc') //=> 'ab c'
 */
export function printedText(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
		.trim();
}
