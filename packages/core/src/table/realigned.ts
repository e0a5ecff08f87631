import type { PlanColumns } from './plan-columns.js';
import { isBlank, type TableCell, type TableRow, textOf } from './table-cell.js';
import type { Report } from './table-problem.js';

/**
 * A row whose cells stand too far to the left, because the merged cells beside it are missing in what was
 * pasted: moved under its headers, where the attribute shows how far. Any other row as it is.
 */
export function realigned(
	row: TableRow,
	index: number,
	{ attribute, name, number }: PlanColumns,
	report: Report,
): TableRow {
	if (attribute === undefined || isAttribute(row[attribute])) return row;
	const found = row.findIndex((cell) => isAttribute(cell));
	const by = attribute - found;
	const first = Math.min(name, attribute);
	if (by < 0 || first < by || !row.slice(row.length - by).every(isBlank)) return row;
	report({ row: index, column: 0 }, 'warning', 'row-moved', {
		zh: `这一行少了 ${by} 格（合并的单元格），按“${textOf(row[found])}”所在的列对齐`,
		en: `this row lacks ${by} cells (merged ones); it was moved so that “${textOf(row[found])}” stands under its header`,
	});
	const leading = row.slice(0, first - by);
	const moved: TableCell[] = [
		...leading.map(() => null),
		...Array(by).fill(null),
		...row.slice(first - by, row.length - by),
	];
	for (const cell of leading) {
		const isNumber = /^\d+$/.test(textOf(cell));
		const free = moved.findIndex(
			(each, column) => each === null && (column === number) === isNumber,
		);
		if (free >= 0) moved[free] = cell;
	}
	return moved;
}

function isAttribute(cell: TableCell | undefined): boolean {
	return /^(?:约束|预期)性?(?:指标)?$/.test(textOf(cell));
}
