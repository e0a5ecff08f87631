import { attributes, directions } from '@plan-indicators/core';
import type { CellStyle, ConditionalRule, DataValidation, WriteSheet } from 'hucre';
import { formula, type SheetCell, sheetLink, text } from './cells.js';
import { computed, points, share, year } from './number-format.js';
import {
	type ReviewColumn,
	reviewCapacity,
	reviewColumns,
	reviewHeader,
	reviewLetter,
	reviewOrder,
	reviewParameters,
	reviewRange,
} from './review-columns.js';
import type { ReviewLine, ReviewSetting } from './review-line.js';
import { reviewMeasures, statusWords } from './review-measures.js';
import { reviewReading } from './review-reading.js';
import { reviewResults } from './review-results.js';
import { serialOf } from './serial.js';
import { sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { body, derived, faint, head, input, shownAs, statusFills, title } from './styles.js';

/** A plan of the user's own: a table of indicators and actuals, and what follows in native formulas. */
export function reviewSheet(lines: readonly ReviewLine[], setting: ReviewSetting): WriteSheet {
	return sheet({
		name: sheetNames.review,
		widths: reviewOrder.map((column) => reviewColumns[column].width),
		lines: [
			[text('评估：自己的规划，一行一项', title)],
			[
				text(
					'例子是虚构的。把自己的指标、单位、基期值、目标、实际值粘贴（选择性粘贴 → 数值）到黄色各列，其余自动计算；汇总和图在“评估汇总”。',
					faint,
				),
			],
			[sheetLink('返回“说明”', sheetNames.about)],
			parameter(
				'规划首年',
				{ value: setting.first, style: shownAs(year, input) },
				'基期年是它的前一年',
			),
			parameter(
				'规划末年',
				{ value: setting.last, style: shownAs(year, input) },
				'目标都是这一年的',
			),
			parameter('评估时点', timeCell(setting.when), '年份指年末；也可填日期 2023-06-30'),
			parameter(
				'带宽',
				{ value: setting.band, style: shownAs('0%', input) },
				'步调在 1 ± 带宽 之内为“基本符合预期”；5% 是本工作簿定的，没有官方数值',
			),
			[
				text(
					'目标可写：2000、≥2000、2000以上、15左右、控制在5.5%以内、〔18〕（累计值，实际值填首年至今的累计）、年均增长8%、下降13.5%、—；别的写法显示“目标读不出”。',
					faint,
				),
			],
			reviewOrder.map((column) => text(reviewColumns[column].header, head)),
			...Array.from({ length: reviewCapacity }, (_, i) =>
				cellsOf(lines[i] ?? { name: '' }, reviewHeader + 1 + i, setting),
			),
		],
		freezePane: { rows: reviewHeader, columns: 1 },
		dataValidations: validations,
		conditionalRules: colours,
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToHeight: 0,
			// How a target was read is for the screen.
			printArea: `$A$1:$${reviewLetter('status')}$${reviewHeader + reviewCapacity}`,
		},
	});
}

function parameter(name: string, value: SheetCell, about: string): readonly SheetCell[] {
	return [text(name), value, text(about, faint)];
}

function cellsOf(line: ReviewLine, row: number, setting: ReviewSetting): readonly SheetCell[] {
	const formulas = { ...reviewReading(row), ...reviewMeasures(row) };
	const results = reviewResults(line, setting);
	return reviewOrder.map((column) => {
		const source = formulas[column];
		if (source === undefined) return entered(column, line);
		const cell = formula(source, results[column] ?? '', formatOf(column, line), styleOf(column));
		return texts.has(column) ? { ...cell, style: styleOf(column) } : cell;
	});
}

/** These are read from the left, as words are. */
const texts: ReadonlySet<ReviewColumn> = new Set(['form', 'comparator', 'status', 'way']);

function entered(column: ReviewColumn, line: ReviewLine): SheetCell {
	const { name, unit = '', attribute, baseline, target, direction, actual, when } = line;
	const numeric = (value: number | undefined) => ({
		value: value ?? null,
		style: shownAs('General', input),
	});
	switch (column) {
		case 'name':
			return text(name, input);
		case 'unit':
			return text(unit, input);
		case 'attribute':
			return text(attribute ?? '', input);
		case 'baseline':
			return numeric(baseline);
		case 'target':
			return typeof target === 'number'
				? numeric(target)
				: text(target ?? '', shownAs('General', input));
		case 'direction':
			return text(direction ? directions[direction].zh : '', input);
		case 'actual':
			return numeric(actual);
		default:
			return when === undefined ? { value: null, style: input } : timeCell(when);
	}
}

function timeCell(when: number | string): SheetCell {
	if (typeof when === 'number') return { value: when, style: shownAs(year, input) };
	return { value: serialOf(when), style: shownAs('yyyy-mm-dd', input) };
}

function styleOf(column: ReviewColumn): CellStyle {
	return reviewColumns[column].role === 'working' ? derived : body;
}

function formatOf(column: ReviewColumn, { unit }: ReviewLine): string {
	switch (column) {
		case 'level':
		case 'gap':
			return computed;
		case 'increment':
			return unit === '%' ? points : computed;
		case 'elapsed':
		case 'progress':
			return '0.0%';
		case 'growth':
			return share;
		case 'pace':
			return '0.000';
		default:
			return 'General';
	}
}

const statuses = reviewRange('status').replaceAll('$', '');

/** The colour of a status word; the word itself is always there too. */
const colours: ConditionalRule[] = Object.entries(statusWords).map(([word, { zh }], i) => ({
	type: 'cellIs',
	operator: 'equal',
	formula: `"${zh}"`,
	priority: i + 1,
	range: statuses,
	style: statusFills[isGood(word) ? 'good' : isBad(word) ? 'bad' : 'even'],
}));

function isGood(word: string): boolean {
	return ['met-early', 'met', 'kept', 'ahead'].includes(word);
}

function isBad(word: string): boolean {
	return ['behind', 'not-met', 'not-kept'].includes(word);
}

const only = { showErrorMessage: true, errorStyle: 'stop', allowBlank: true } as const;
const cells = (column: ReviewColumn) => reviewRange(column).replaceAll('$', '');
const parameterCell = (name: keyof typeof reviewParameters) =>
	reviewParameters[name].replaceAll('$', '');

const validations: DataValidation[] = [
	{
		...only,
		type: 'list',
		values: [directions.up.zh, directions.down.zh],
		range: cells('direction'),
		errorTitle: '方向',
		errorMessage: '请从列表中选择，或留空由目标的写法决定',
	},
	{
		...only,
		type: 'list',
		values: Object.values(attributes).map(({ zh }) => zh),
		range: cells('attribute'),
		errorTitle: '属性',
		errorMessage: '请选择约束性或预期性，或留空',
	},
	{
		...only,
		type: 'decimal',
		operator: 'between',
		formula1: '-1E+300',
		formula2: '1E+300',
		range: `${cells('baseline')} ${cells('actual')}`,
		errorTitle: '数字',
		errorMessage: '请填数字',
	},
	{
		...only,
		type: 'decimal',
		operator: 'greaterThanOrEqual',
		formula1: '1900',
		range: `${cells('when')} ${parameterCell('when')}`,
		errorTitle: '年份或日期',
		errorMessage: '请填年份（2023）或日期（2023-06-30）',
	},
	{
		...only,
		type: 'whole',
		operator: 'between',
		formula1: '1900',
		formula2: '2200',
		range: `${parameterCell('first')} ${parameterCell('last')}`,
		errorTitle: '年份',
		errorMessage: '请填年份（2021）',
	},
	{
		...only,
		type: 'decimal',
		operator: 'between',
		formula1: '0',
		formula2: '1',
		range: parameterCell('band'),
		errorTitle: '带宽',
		errorMessage: '请填 0% 到 100% 之间的数',
	},
];
