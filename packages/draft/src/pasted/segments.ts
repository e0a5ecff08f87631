import type { Statement } from '../statement.js';

/** A piece of the text, with the statements that stand in it by their number; none in plain text. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	readonly statements: readonly number[];
}

/**
 * The whole text in order, cut where statements begin and end; those that overlap share a piece.
 *
 * @example
 * segments('企业达到9家。', [{ start: 2, end: 6 }]).map(({ text }) => text)
 * //=> ['企业', '达到9家', '。']
 */
export function segments(
	text: string,
	statements: readonly Pick<Statement, 'start' | 'end'>[],
): readonly Segment[] {
	const found: Segment[] = [];
	let done = 0;
	for (const { start, end, statements: inside } of joined(statements)) {
		if (start > done) found.push({ start: done, text: text.slice(done, start), statements: [] });
		found.push({ start, text: text.slice(start, end), statements: inside });
		done = end;
	}
	if (done < text.length) found.push({ start: done, text: text.slice(done), statements: [] });
	return found;
}

interface Span {
	readonly start: number;
	end: number;
	readonly statements: number[];
}

function joined(statements: readonly Pick<Statement, 'start' | 'end'>[]): readonly Span[] {
	const spans: Span[] = [];
	const inOrder = statements
		.map(({ start, end }, i) => ({ start, end, i }))
		.sort((one, other) => one.start - other.start);
	for (const { start, end, i } of inOrder) {
		const last = spans.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			last.statements.push(i);
		} else spans.push({ start, end, statements: [i] });
	}
	return spans;
}
