import Papa from 'papaparse';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { lines } from '../structured/lines.js';
import { unguarded } from './formula-guard.js';
import type { Table } from './table.js';

const delimiters = [',', '\t', ';'] as const;

/**
 * The table of a text, once for each sign by which its cells may be divided: which it is shows in the
 * header, and not in how often a sign stands in it.
 */
export function csvTables(text: string): readonly Table[] | FileProblem {
	const wide = delimiters.filter((delimiter) => isDivided(text, delimiter));
	const read = (wide.length > 0 ? wide : delimiters.slice(0, 1)).map((delimiter) =>
		readWith(text, delimiter),
	);
	const whole = read.filter(({ unclosed }) => unclosed === undefined);
	if (whole.length === 0) return notClosed(read[0]?.unclosed ?? 1);
	return whole.map(({ table }) => table);
}

/** Whether the sign divides any of the first rows, among which the header has to be. */
function isDivided(text: string, delimiter: string): boolean {
	const { data } = Papa.parse<string[]>(text, { delimiter, preview: 10 });
	return data.some((row) => row.length > 1);
}

function readWith(text: string, delimiter: string) {
	const rows: (string | null)[][] = [];
	const ends: number[] = [];
	let broken: number | undefined;
	Papa.parse<string[]>(text, {
		delimiter,
		step: ({ data, errors, meta }) => {
			if (errors.some(({ type }) => type === 'Quotes')) broken ??= rows.length;
			rows.push(data.map((cell) => (cell === '' ? null : unguarded(cell))));
			ends.push(meta.cursor);
		},
	});
	const where = lines(text);
	const lineOf = (row: number) => where(row <= 1 ? 0 : (ends[row - 2] ?? 0)).line;
	const table: Table = {
		name: delimiter,
		delimiter,
		rows,
		positionOf: (row, column) => ({ line: lineOf(row), column }),
	};
	return { table, unclosed: broken === undefined ? undefined : lineOf(broken + 1) };
}

function notClosed(line: number): FileProblem {
	return fatal(
		'truncated',
		'引号没有结束，文件可能不完整',
		'a quotation mark is not closed; the file may not be complete',
		{
			line,
			proposal: { zh: '补上引号，或重新传一次', en: 'close it, or copy the file once more' },
		},
	);
}
