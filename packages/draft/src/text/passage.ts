/** A run of text without its line breaks and spaces, each character with its place in the whole. */
export interface Passage {
	/** Folded: what the rules read. */
	readonly text: string;
	/** The same characters as printed. */
	readonly printed: string;
	/** Where each character of `text` stands in the whole. */
	readonly places: readonly number[];
}

/** Where a part of a passage stands in the whole, the end exclusive. */
export function placeOf(
	{ places }: Passage,
	start: number,
	end: number,
): { readonly start: number; readonly end: number } {
	const first = places[start] ?? 0;
	return { start: first, end: (places[end - 1] ?? first) + 1 };
}

/** A passage of the lines from `start` to `end` of a text. */
export function passage(text: Texts, start: number, end: number): Passage {
	const { folded, printed } = text;
	const kept: string[] = [];
	const original: string[] = [];
	const places: number[] = [];
	for (let i = start; i < end; i += 1) {
		const character = folded.charAt(i);
		if (isSpace(character) && !(words(kept.at(-1)) && words(folded.charAt(i + 1)))) continue;
		kept.push(isSpace(character) ? ' ' : character);
		original.push(printed.charAt(i));
		places.push(i);
	}
	return { text: kept.join(''), printed: original.join(''), places };
}

/** A text as printed and folded: of one length. */
export interface Texts {
	readonly printed: string;
	readonly folded: string;
}

/** A part of the folded passage as it is printed; as folded where it was put together. */
export function asPrinted({ text, printed }: Passage, part: string, before: number): string {
	const behind = text.lastIndexOf(part, before);
	const at = behind === -1 || before - behind > 200 ? text.indexOf(part, before) : behind;
	return at === -1 ? part : printed.slice(at, at + part.length);
}

function isSpace(character: string): boolean {
	return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** A space between words of letters, or between two numbers, tells them apart. */
function words(character: string | undefined): boolean {
	return character !== undefined && /^[A-Za-z0-9]$/.test(character);
}
