/** A cell of a table, with its place in the whole. */
export interface Cell {
	readonly start: number;
	readonly end: number;
}

/** The cells of a line that is the row of a table: parted by | or by tabs, three at least. */
export function cellsOf({
	text,
	start,
}: {
	readonly text: string;
	/** Where the line begins in the whole. */
	readonly start: number;
}): readonly Cell[] | undefined {
	const mark = text.includes('|') ? '|' : text.includes('\t') ? '\t' : undefined;
	const parts = mark === undefined ? [] : text.split(mark);
	if (parts.length < 3) return undefined;
	let at = start;
	return parts.map((part) => {
		const cell = { start: at, end: at + part.length };
		at += part.length + 1;
		return cell;
	});
}
