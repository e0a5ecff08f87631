/** A part of a passage, the end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The sentence at a place, which begins no earlier than `from`. */
export function sentenceAt(text: string, at: number, from: number): Span {
	return between(text, at, at, { start: from, end: text.length }, '。!?');
}

/** The clause around a number, within its sentence. */
export function clauseAt(text: string, start: number, end: number, sentence: Span): Span {
	return between(text, start, end, sentence, ',;:');
}

function between(text: string, start: number, end: number, within: Span, marks: string): Span {
	let first = start;
	while (first > within.start && !marks.includes(text.charAt(first - 1))) first -= 1;
	let last = end;
	while (last < within.end && !marks.includes(text.charAt(last))) last += 1;
	return { start: first, end: last };
}
