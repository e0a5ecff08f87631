import Papa from 'papaparse';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { lines } from '../structured/lines.js';
import { unguarded } from './formula-guard.js';
import type { Table } from './table.js';

/** The one table of a text whose cells are divided by commas, tabs or semicolons. */
export function csvTable(text: string): Table | FileProblem {
	const rows: (string | null)[][] = [];
	const ends: number[] = [];
	let unclosed: number | undefined;
	Papa.parse<string[]>(text, {
		delimitersToGuess: [',', '\t', ';'],
		step: ({ data, errors, meta }) => {
			if (errors.some(({ code }) => code === 'MissingQuotes')) unclosed ??= rows.length;
			rows.push(data.map((cell) => (cell === '' ? null : unguarded(cell))));
			ends.push(meta.cursor);
		},
	});
	const where = lines(text);
	const lineOf = (row: number) => where(row <= 1 ? 0 : (ends[row - 2] ?? 0)).line;
	if (unclosed !== undefined) {
		return fatal(
			'truncated',
			'引号没有结束，文件可能不完整',
			'a quotation mark is not closed; the file may not be complete',
			{
				line: lineOf(unclosed + 1),
				proposal: { zh: '补上引号，或重新传一次', en: 'close it, or copy the file once more' },
			},
		);
	}
	return { name: '1', rows, positionOf: (row, column) => ({ line: lineOf(row), column }) };
}
