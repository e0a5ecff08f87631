import type { TableProblem } from '@plan-indicators/core/table';
import type { FileProblem } from '../problem/file-problem.js';

/**
 * What a formula is read as whose value no program stored, as those have it that write sheets without
 * computing (openpyxl, pandas): an error of the cell, and not a blank.
 */
export const withoutValue = '#FORMULA!';

/** What is to be said of it. */
export function formulaWithoutValue({
	cell,
}: TableProblem): Pick<FileProblem, 'messages' | 'proposal'> {
	return {
		messages: {
			zh: `${cell}：单元格里是公式，文件没有存它的值，没有读`,
			en: `${cell}: the cell holds a formula whose value is not in the file, and was not read`,
		},
		proposal: {
			zh: '用 Excel 或 WPS 打开，保存一次',
			en: 'open the file in Excel or WPS and save it once',
		},
	};
}
