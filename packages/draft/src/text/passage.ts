import type { Span } from './sentences.js';

/** A text as it is printed, and folded: of one length. */
export interface Texts {
	readonly printed: string;
	readonly folded: string;
}

/** A run of a text without line breaks and spaces, which knows where it stands. */
export interface Passage {
	/** Folded: what the rules read. */
	readonly text: string;
	/** The same characters as printed. */
	readonly printed: string;
	/** Pieces that stand together in the whole: where each begins here and there. */
	readonly pieces: readonly { readonly here: number; readonly there: number }[];
}

/** The passage of some lines of a text; a space stays only between words of letters and digits. */
export function passage({ folded, printed }: Texts, lines: readonly Span[]): Passage {
	const pieces: { here: number; there: number }[] = [];
	const texts: string[] = [];
	const originals: string[] = [];
	let length = 0;
	const add = (from: number, to: number, gap: string) => {
		if (to <= from) return;
		pieces.push({ here: length, there: from });
		texts.push(folded.slice(from, to), gap);
		originals.push(printed.slice(from, to), gap);
		length += to - from + gap.length;
	};
	for (const [i, { start, end }] of lines.entries()) {
		let from = start;
		spaces.lastIndex = start;
		for (let gap = spaces.exec(folded); gap && gap.index < end; gap = spaces.exec(folded)) {
			const after = gap.index + gap[0].length;
			add(from, gap.index, gap.index > start && parted(folded, gap.index - 1, after) ? ' ' : '');
			from = after;
		}
		const next = lines[i + 1];
		add(from, end, next && parted(folded, end - 1, next.start) ? ' ' : '');
	}
	return { text: texts.join(''), printed: originals.join(''), pieces };
}

const spaces = /[ \t\r\n]+/g;

/** A space between words of letters, or between two numbers, tells them apart. */
function parted(folded: string, before: number, after: number): boolean {
	return /^[A-Za-z0-9]{2}$/.test(folded.charAt(before) + folded.charAt(after));
}

/** Where a part of a passage stands in the whole, the end exclusive. */
export function placeOf(
	{ pieces }: Passage,
	start: number,
	end: number,
): { readonly start: number; readonly end: number } {
	const there = (at: number) => {
		let low = 0;
		let high = pieces.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((pieces[middle]?.here ?? at + 1) <= at) low = middle;
			else high = middle;
		}
		const piece = pieces[low];
		return piece === undefined ? at : piece.there + at - piece.here;
	};
	return { start: there(start), end: there(end - 1) + 1 };
}

/** A name as the passage prints it near a place; as it is where it was put together of parts. */
export function asPrinted({ text, printed }: Passage, name: string, near: number): string {
	const from = Math.max(0, near - 200);
	const window = text.slice(from, near + 200);
	const behind = window.lastIndexOf(name, near - from);
	const at = behind === -1 ? window.indexOf(name) : behind;
	return at === -1 ? name : printed.slice(from + at, from + at + name.length);
}
