export type Cell = string | number;

/** The rows of a table in Markdown, its head first. */
export function tableIn(lines: string): readonly (readonly string[])[] {
	const rows = lines.trim().split('\n');
	return [...rows.slice(0, 1), ...rows.slice(2)].map((row) =>
		row
			.slice(1, -1)
			.split('|')
			.map((cell) => cell.trim()),
	);
}

/** The tables of a page whose columns are letters: parts of a sheet, each from its first column on. */
export function sheetsIn(text: string): readonly (readonly (readonly Cell[])[])[] {
	return [...text.matchAll(/^\| \|(?:.*\n)(?:\|.*\n)+/gm)].map(([lines]) => {
		const [[, ...letters] = [], ...rows] = tableIn(lines);
		const [left = 'A'] = letters;
		const [[top = '1'] = []] = rows;
		const blank: readonly Cell[] = Array.from({ length: left.charCodeAt(0) - 65 }, () => '');
		const above: readonly (readonly Cell[])[] = Array.from({ length: Number(top) - 1 }, () => []);
		return [...above, ...rows.map(([, ...cells]) => [...blank, ...cells.map(typed)])];
	});
}

/** Parts laid over each other: every cell of the sheet. */
export function laid(
	parts: readonly (readonly (readonly Cell[])[])[],
): readonly (readonly Cell[])[] {
	const height = Math.max(0, ...parts.map((part) => part.length));
	return Array.from({ length: height }, (_, row) => {
		const width = Math.max(0, ...parts.map((part) => part[row]?.length ?? 0));
		return Array.from(
			{ length: width },
			(_, column) => parts.map((part) => part[row]?.[column]).find((cell) => cell ?? false) ?? '',
		);
	});
}

/** As a spreadsheet takes what is typed or pasted. */
function typed(text: string): Cell {
	return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
