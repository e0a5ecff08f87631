import { attributes } from '@plan-indicators/core';
import type { SheetChart, WriteSheet } from 'hucre';
import { formula, quoted, sheetLink, text } from './cells.js';
import { type ReviewColumn, reviewRange } from './review-columns.js';
import type { ReviewLine, ReviewSetting } from './review-line.js';
import { statusWords } from './review-measures.js';
import { reviewResults } from './review-results.js';
import { sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { faint, head, plain, title } from './styles.js';

const top = 6;
const words = Object.values(statusWords).map(({ zh }) => zh);
const kinds = ['', ...Object.values(attributes).map(({ zh }) => zh)];
const last = top + words.length;

const on = (column: ReviewColumn, from?: number, to?: number) =>
	`${quoted(sheetNames.review)}!${reviewRange(column, from, to)}`;

/** The tally of the review sheet, a sentence of it, and charts. */
export function reviewSummarySheet(
	lines: readonly ReviewLine[],
	setting: ReviewSetting,
): WriteSheet {
	const rows = lines.map((line) => ({
		attribute: line.attribute ?? '',
		status: reviewResults(line, setting).status ?? '',
	}));
	const count = (status: string, kind: string) =>
		rows.filter((row) => row.status === status && (kind === '' || row.attribute === kind)).length;
	const all = (kind: string) =>
		rows.filter(({ attribute }) => kind === '' || attribute === kind).length;
	const judged = (kind: string) => words.reduce((sum, word) => sum + count(word, kind), 0);
	return sheet({
		name: sheetNames.reviewSummary,
		widths: [24, 12, 12, 12, 12, 12, 12, 12, 12, 12],
		lines: [
			[text('评估汇总', title)],
			[sheetLink('返回“评估”', sheetNames.review), text('由“评估”表自动计算', faint)],
			[
				{
					formula: sentence(),
					formulaResult: said(
						words.map((word) => [word, count(word, '')]),
						all(''),
					),
					style: plain,
				},
			],
			[],
			[],
			['状态', '合计', ...kinds.slice(1)].map((each) => text(each, head)),
			...words.map((word) => [
				text(word),
				...kinds.map((kind) => formula(counting(word, kind), count(word, kind))),
			]),
			[
				text('可评价'),
				...kinds.map((kind, i) => {
					const cells = words.map((_, j) => `${letters[i]}${top + 1 + j}`);
					return formula(cells.join('+'), judged(kind));
				}),
			],
			[
				text('不能评价'),
				...kinds.map((kind, i) =>
					formula(`${counting('', kind)}-${letters[i]}${last + 1}`, all(kind) - judged(kind)),
				),
			],
		],
		charts: [tallyChart(), progressChart(last + 3)],
		pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
	});
}

const letters = ['B', 'C', 'D'];

/** How many lines have a word, or, without one, are used at all. */
function counting(word: string, kind: string): string {
	const used = word === '' ? `${on('counted')},1` : `${on('status')},"${word}"`;
	return kind === '' ? `COUNTIF(${used})` : `COUNTIFS(${used},${on('attribute')},"${kind}")`;
}

function sentence(): string {
	const counts = words.map((word, i) => {
		const cell = `B${top + 1 + i}`;
		return `IF(${cell}>0,"${word} "&${cell}&" 项、","")`;
	});
	const rest = `IF(B${last + 2}>0,"；不能评价 "&B${last + 2}&" 项","")`;
	// The bar marks the end, so that the comma before it can be taken away.
	const list = `SUBSTITUTE(${counts.join('&')}&"|","、|","")`;
	return `COUNTIF(${on('counted')},1)&" 项指标中可评价 "&B${last + 1}&" 项"&IF(B${last + 1}>0,"："&${list},"")&${rest}&"。"`;
}

function said(counts: readonly (readonly [word: string, count: number])[], all: number): string {
	const some = counts.filter(([, count]) => count > 0);
	const judged = some.reduce((sum, [, count]) => sum + count, 0);
	const list = some.map(([word, count]) => `${word} ${count} 项`).join('、');
	const rest = all > judged ? `；不能评价 ${all - judged} 项` : '';
	return `${all} 项指标中可评价 ${judged} 项${judged > 0 ? '：' : ''}${list}${rest}。`;
}

function tallyChart(): SheetChart {
	return {
		type: 'column',
		title: '各状态的项数',
		series: [
			{
				name: '项数',
				values: `B${top + 1}:B${last}`,
				categories: `A${top + 1}:A${last}`,
				color: '1F4E79',
				dataLabels: { showValue: true },
			},
		],
		legend: false,
		gapWidth: 60,
		anchor: { from: { row: top - 1, col: 4 }, to: { row: last + 2, col: 10 } },
	};
}

/** The share of the way beside the share of the time. A chart cannot follow the length of the table. */
const drawn = 24;

function progressChart(row: number): SheetChart {
	return {
		type: 'bar',
		title: `进度与时间进度（“评估”表前 ${drawn} 项）`,
		series: [
			{
				name: '时间进度',
				values: on('elapsed', 1, drawn),
				categories: on('name', 1, drawn),
				color: 'BFC7D1',
			},
			{
				name: '进度',
				values: on('progress', 1, drawn),
				categories: on('name', 1, drawn),
				color: '1F4E79',
			},
		],
		legend: 'top',
		gapWidth: 50,
		overlap: 0,
		anchor: { from: { row, col: 0 }, to: { row: row + 36, col: 10 } },
		axes: { x: { reverse: true }, y: { numberFormat: { formatCode: '0%' } } },
	};
}
