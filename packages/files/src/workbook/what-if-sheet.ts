import type { DataValidation, WriteSheet } from 'hucre';
import { formula, type SheetCell, sheetLink, text } from './cells.js';
import type { Entry } from './entry.js';
import { serialOf } from './serial.js';
import { sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { body, derived, faint, input, section, shownAs, title } from './styles.js';
import { ref, rowOf, type WhatIfCell, whatIfLines } from './what-if-cells.js';
import { whatIfFormulas } from './what-if-formulas.js';
import { labels } from './what-if-labels.js';
import { type WhatIf, whatIfResults } from './what-if-results.js';

/** The defined name of the keys to choose from: Excel 2007 takes no other sheet's range in a list. */
export const keysName = '规划指标列表';

const sections = new Set<string>(['inputs', 'plan', 'results', 'workings']);

/** One indicator, an actual and a time, and what follows, in formulas that every program has. */
export function whatIfSheet(entries: readonly Entry[], chosen: Entry, entered: WhatIf): WriteSheet {
	const formulas = whatIfFormulas(entries.length);
	const results = whatIfResults(chosen, entries.indexOf(chosen), entered);
	const line = (name: WhatIfCell): readonly SheetCell[] => {
		const { name: label, about, format } = labels[name];
		if (sections.has(name)) return [label, '', about].map((words) => text(words, section));
		const source = formulas[name];
		const value = source
			? toTheLeft(formula(source, results[name] ?? '', format, valueStyle(name)))
			: toTheLeft(inputCell(name, chosen, entered, format));
		return [text(label), value, text(about, derived)];
	};
	return sheet({
		name: sheetNames.whatIf,
		widths: [22, 46, 52],
		lines: [
			[text('假设：填一个实际值，看进度', title)],
			[text('选择规划和指标，填实际值和年份；其余自动计算，只用各种表格软件都有的公式。', faint)],
			[sheetLink('返回“说明”', sheetNames.about)],
			...whatIfLines.flatMap((name) => (name === '' ? [] : [line(name)])),
		],
		freezePane: { rows: rowOf('own') },
		dataValidations: validations,
		pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToHeight: 1 },
	});
}

/** Texts and numbers of one column line up, next to their explanation. */
function toTheLeft(cell: SheetCell): SheetCell {
	const alignment = { ...cell.style?.alignment, horizontal: 'left' } as const;
	return { ...cell, style: { ...cell.style, alignment } };
}

function valueStyle(name: WhatIfCell) {
	return rowOf(name) > rowOf('workings') ? derived : body;
}

function inputCell(name: WhatIfCell, { key }: Entry, entered: WhatIf, format: string): SheetCell {
	const style = shownAs(format, input);
	if (name === 'key') return text(key, style);
	if (name === 'actual') return { value: entered.actual, style };
	if (name === 'own') return { value: entered.own ?? null, style };
	const { when } = entered;
	if (typeof when === 'number') return { value: when, style };
	return { value: serialOf(when), style: shownAs('yyyy-mm-dd', input) };
}

const only = { showErrorMessage: true, showInputMessage: true, errorStyle: 'stop' } as const;
const at = (cell: WhatIfCell) => ref(cell).replaceAll('$', '');

const validations: DataValidation[] = [
	{
		...only,
		type: 'list',
		formula1: keysName,
		range: at('key'),
		errorTitle: '规划和指标',
		errorMessage: '请从列表中选择规划和指标',
	},
	{
		...only,
		type: 'decimal',
		operator: 'between',
		formula1: '-1E+300',
		formula2: '1E+300',
		range: `${at('actual')} ${at('own')}`,
		allowBlank: true,
		errorTitle: '数字',
		errorMessage: '请填数字',
	},
	{
		...only,
		type: 'decimal',
		operator: 'greaterThanOrEqual',
		formula1: '1900',
		range: at('when'),
		errorTitle: '年份或日期',
		errorMessage: '请填年份（2023）或日期（2023-06-30）',
	},
];
