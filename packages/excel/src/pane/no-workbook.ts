import { type Notice, notice } from './notice.js';
import type { Workbook } from './workbook.js';

/** In a browser without Excel: each button says what it would do. */
export const noWorkbook: Workbook = {
	connected: false,
	insertFormula: async (formula) =>
		inExcel(`把 ${formula} 写入所选单元格`, `writes ${formula} into the selected cell`),
	insertSpill: async ({ formula, rows, columns }) =>
		inExcel(
			`把 ${formula} 写入所选单元格，结果占 ${rows} 行 ${columns} 列`,
			`writes ${formula} into the selected cell; it fills ${rows} rows and ${columns} columns`,
		),
	insertChart: async ({ formula, rows }) =>
		inExcel(
			`把 ${formula} 写入所选单元格（占 ${rows} 行），并在旁边画一张 Excel 图表`,
			`writes ${formula} into the selected cell (${rows} rows) and draws an Excel chart beside it`,
		),
	selection: async () =>
		inExcel(
			'读取所选的指标表，列出读不出的单元格，并逐项评估',
			'reads the selected table, lists the cells that cannot be read, and reviews the plan',
		),
	show: async (_, cell) => inExcel(`选中 ${cell}`, `selects ${cell}`),
	insertBeside: async (_, { formula }) =>
		inExcel(`把 ${formula} 写在所选区域右边`, `writes ${formula} beside the selection`),
	insertTable: async () =>
		inExcel(
			'从所选单元格起写入这张表；所选区域有内容时写在它的右边',
			'writes the table into the selected cell, or to the right of a selection that holds something',
		),
	freeze: async () =>
		inExcel(
			'把所选区域的 PLAN 公式换成当前数值，每处加一条注明公式和出处的批注；之后可以撤销',
			'replaces the PLAN formulas of the selection by their values, each with a note of formula and source; it can be undone',
		),
	undoFreeze: async () =>
		inExcel('把上次冻结的公式放回原处', 'puts the formulas of the last freeze back'),
};

function inExcel(zh: string, en: string): Notice {
	return notice('info', `在 Excel 里，此按钮会${zh}。`, `In Excel this button ${en}.`);
}
