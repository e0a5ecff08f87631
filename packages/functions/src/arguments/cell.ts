/** What a cell of an argument holds: a range of one cell is that cell, and null is a blank. */
export function cellOf(argument: unknown): unknown {
	let cell = argument;
	while (Array.isArray(cell) && cell.length === 1) cell = cell[0];
	return cell === null || cell === undefined ? '' : cell;
}

/** Whether an argument was left out: Excel passes null, a blank cell may come as "". */
export function omitted(argument: unknown): boolean {
	const cell = cellOf(argument);
	return typeof cell === 'string' && cell.trim() === '';
}
