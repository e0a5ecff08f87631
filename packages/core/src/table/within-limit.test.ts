import { describe, expect, test } from 'vitest';
import type { TableRow } from './table-cell.js';
import { problemList } from './table-problem.js';
import { withinLimit } from './within-limit.js';

const read = (rows: readonly TableRow[]) => {
	const { problems, report } = problemList();
	return { kept: withinLimit(rows, report), problems };
};
const rowsOf = (count: number, row: TableRow) => Array.from({ length: count }, () => row);

describe('a range of rows', () => {
	test('is taken as it is up to the limit, blank rows and all', () => {
		const rows = [...rowsOf(4999, ['绿道', 30]), [null, '']];
		const { kept, problems } = read(rows);
		expect(kept).toBe(rows);
		expect(problems).toEqual([]);
	});

	test('ends with its last row that has a filled cell', () => {
		const rows = [...rowsOf(4999, ['绿道', 30]), [null, 30], ...rowsOf(2000, [null, ' '])];
		const { kept, problems } = read(rows);
		expect(kept).toHaveLength(5000);
		expect(kept.at(-1)).toEqual([null, 30]);
		expect(problems).toEqual([]);
	});

	test('is cut where it is longer, and how long it was is told', () => {
		const { kept, problems } = read([...rowsOf(5001, ['绿道', null]), [null, null]]);
		expect(kept).toHaveLength(5000);
		expect(problems).toEqual([
			{
				row: 5001,
				column: 1,
				cell: 'A5001',
				severity: 'error',
				code: 'too-many-rows',
				messages: {
					zh: 'A5001：一张表最多读 5000 行，收到 5001 行，从这一行起没有读',
					en: 'A5001: at most 5000 rows of a table are read, but 5001 came; from this row on nothing was read',
				},
			},
		]);
	});
});
