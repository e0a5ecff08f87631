/** Rows as a table; the first is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
	const [head = [], ...body] = rows;
	const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
	return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}

function inCell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, '<br>');
}
