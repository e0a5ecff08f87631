/**
 * A text that a terminal shows and does not obey: names in a file may hold escape sequences, or marks
 * that turn the direction of writing.
 */
export function harmless(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
