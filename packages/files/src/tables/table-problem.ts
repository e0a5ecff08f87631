import type { TableProblem } from '@plan-indicators/core/table';
import type { FileProblem } from '../problem/file-problem.js';
import { formulaWithoutValue, withoutValue } from './formula-without-value.js';
import type { Table } from './table.js';

/** A problem of a cell, with the place of the cell in the file. */
export function tableProblem(
	problem: TableProblem,
	table: Table,
	tables: readonly Table[],
): FileProblem {
	const { row, column, cell, severity, code, messages } = problem;
	const many = tables.length > 1 && table.delimiter === undefined;
	const position = table.positionOf?.(row, column);
	const proposal = proposals[code];
	return {
		severity,
		code,
		messages,
		...(position ? { line: position.line, column: position.column } : {}),
		cell,
		...(many ? { table: table.name } : {}),
		...(proposal === undefined ? {} : { proposal }),
		...(code === 'error-in-cell' && table.rows[row - 1]?.[column - 1] === withoutValue
			? formulaWithoutValue(problem)
			: {}),
	};
}

const proposals: Readonly<Partial<Record<TableProblem['code'], FileProblem['proposal']>>> = {
	'no-period': {
		zh: '在表头上方写“规划期 2021—2025”，或用 --period 2021-2025',
		en: 'write 规划期 2021—2025 above the header, or give --period 2021-2025',
	},
	'target-not-read': {
		zh: '照原文写数字短语，如 ≥2000、下降13.5%、年均增长8%',
		en: 'write the phrase as printed, such as ≥2000, 下降13.5% or 年均增长8%',
	},
	'number-not-read': { zh: '只写数字', en: 'write the number only' },
	'error-in-cell': { zh: '填入数字，或清空', en: 'put a number, or clear the cell' },
	'time-not-read': { zh: '写作 2023、2023年6月', en: 'write 2023 or 2023年6月' },
};
