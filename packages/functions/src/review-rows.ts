import {
	type Actual,
	type Attribute,
	type Counts,
	type Language,
	type Localized,
	methods,
	phrase,
	type Review,
	type ReviewRow,
	target as stated,
	verdictRemarks,
	yearText,
} from '@plan-indicators/core';
import type { TableProblem } from '@plan-indicators/core/table';
import type { Cell, Matrix } from './function.js';
import { shareOf } from './share-of.js';
import { type Column, orBlank, spill } from './spill.js';

/** A review as rows: every indicator, then the tally, the sentence, and what could not be read. */
export function reviewRows(
	review: Review,
	problems: readonly TableProblem[],
	language: Language,
): Matrix {
	const rows = spill(review.rows, language, columns);
	return [...rows, ...tallyRows(review, problems, language).map((row) => padded(row))];
}

const columns: readonly Column<ReviewRow>[] = [
	[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
	[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
	[{ zh: '基期年', en: 'Baseline year' }, (row) => start(row)?.year ?? ''],
	[{ zh: '基期值', en: 'Baseline' }, (row) => start(row)?.value ?? ''],
	[{ zh: '目标年', en: 'Target year' }, ({ target }, language) => yearCell(target, language)],
	[{ zh: '目标（原文）', en: 'Target as printed' }, ({ target }) => phrase(target.source)],
	[{ zh: '目标值', en: 'Level' }, levelCell],
	[{ zh: '实际值', en: 'Actual' }, ({ actual }, language) => actualCell(actual, language)],
	[{ zh: '时间', en: 'Time' }, ({ actual }) => timeCell(actual)],
	[
		{ zh: '进度', en: 'Progress' },
		(row) => measure(row, logged(row) ? 'logProgress' : 'linearProgress'),
	],
	[{ zh: '时间进度', en: 'Elapsed' }, (row) => measure(row, 'elapsed')],
	[{ zh: '进度÷时间', en: 'Pace' }, (row) => measure(row, logged(row) ? 'logPace' : 'linearPace')],
	[
		{ zh: '还需年均增长', en: 'Required growth' },
		(row) => (isShare(row) ? '' : measure(row, 'requiredGrowth')),
	],
	[{ zh: '还需每年增量', en: 'Required increment' }, (row) => measure(row, 'requiredIncrement')],
	[{ zh: '推算值', en: 'Projection' }, (row) => measure(row, 'projection')],
	[{ zh: '评价', en: 'Status' }, ({ status }, language) => status?.name[language] ?? ''],
	[
		{ zh: '方法', en: 'Method' },
		({ status }, language) => (status ? methods[status.method].name[language] : ''),
	],
	[{ zh: '说明', en: 'Note' }, noteCell],
];

type Assessed = NonNullable<ReviewRow['assessment']>;

/** Only growth is known: levels are on an index of 100, and no cell of the table. */
function isIndex({ from }: Assessed): boolean {
	return from?.origin === 'index';
}

function start({ indicator, assessment }: ReviewRow) {
	if (assessment?.from && !isIndex(assessment)) return assessment.from;
	return indicator.baseline;
}

/** What was judged; where nothing was, what the target comes to by itself. */
function levelCell({ assessment, indicator, target }: ReviewRow): Cell {
	if (assessment) return isIndex(assessment) ? '' : assessment.target.value;
	return orBlank(() => stated({ ...indicator, targets: [target] }).value);
}

function logged({ target }: ReviewRow): boolean {
	return shareOf(undefined, target.kind) === 'log';
}

/** Of a percentage the increment is told, in points a year, and no percent of percent. */
function isShare({ indicator }: ReviewRow): boolean {
	return indicator.unit === '%' || indicator.unit === '‰';
}

function measure({ assessment }: ReviewRow, name: keyof Assessed['measures']): Cell {
	const outcome = assessment?.measures[name];
	if (!assessment || !outcome || !('value' in outcome)) return '';
	const onIndex = isIndex(assessment) && (name === 'requiredIncrement' || name === 'projection');
	return onIndex ? '' : outcome.value;
}

function yearCell(target: ReviewRow['target'], language: Language): Cell {
	return target.yearStated ? target.year : yearText(target, language);
}

function actualCell(actual: Actual | undefined, language: Language): Cell {
	if (!actual) return '';
	if ('value' in actual) return actual.value;
	const fraction = 'rate' in actual ? actual.rate : actual.change;
	const percent = `${Number((Math.abs(fraction) * 100).toPrecision(12))} %`;
	const words = growthWords['rate' in actual ? 'rate' : 'change'][fraction < 0 ? 'down' : 'up'];
	return `${words[language]} ${percent}`;
}

const growthWords = {
	rate: { up: { zh: '增长', en: 'growth of' }, down: { zh: '下降', en: 'fall of' } },
	change: {
		up: { zh: '累计增长', en: 'growth in all of' },
		down: { zh: '累计下降', en: 'fall in all of' },
	},
} as const;

function timeCell(actual: Actual | undefined): Cell {
	if (!actual) return '';
	return 'date' in actual ? actual.date : actual.year;
}

/** Why there is no status; or how the words might be read otherwise. */
function noteCell({ refusal, assessment }: ReviewRow, language: Language): Cell {
	if (refusal) return `${refusal.code}: ${refusal.messages[language]}`;
	if (!assessment) return '';
	return verdictRemarks(assessment)
		.map(
			({ about, verdict }) =>
				`${about[language]}${language === 'zh' ? '：' : ': '}${verdict[language]}`,
		)
		.join(language === 'zh' ? '；' : '; ');
}

function tallyRows(
	{ tally, sentence }: Review,
	problems: readonly TableProblem[],
	language: Language,
): readonly (readonly Cell[])[] {
	const kinds: readonly Attribute[] = ['约束性', '预期性'];
	const parts = kinds.flatMap((kind) => {
		const counts = tally.byAttribute[kind];
		return counts ? [{ name: attributeWords[kind], counts }] : [];
	});
	const all: readonly { readonly name: Localized; readonly counts: Counts }[] = [
		{ name: labels.all, counts: tally },
		...parts,
	];
	const line = (label: Localized, of: (counts: Counts) => number): readonly Cell[] => [
		label[language],
		...all.map(({ counts }) => of(counts)),
	];
	return [
		[labels.tally[language], ...all.map(({ name }) => name[language])],
		line(labels.indicators, ({ indicators }) => indicators),
		line(labels.assessed, ({ assessed }) => assessed),
		...tally.words.map(({ word, name }) =>
			line(name, ({ words }) => words.find((each) => each.word === word)?.count ?? 0),
		),
		...tally.refusals.map(({ code, name }) =>
			line(
				{ zh: `不能评价：${name.zh}`, en: `Not assessed: ${name.en}` },
				({ refusals }) => refusals.find((each) => each.code === code)?.count ?? 0,
			),
		),
		[sentence[language]],
		...problems.map(({ cell, messages, code }): readonly Cell[] => [
			labels.problem[language],
			cell,
			messages[language],
			code,
		]),
	];
}

const labels = {
	tally: { zh: '统计', en: 'Tally' },
	all: { zh: '全部', en: 'All' },
	indicators: { zh: '指标数', en: 'Indicators' },
	assessed: { zh: '可评价', en: 'Assessed' },
	problem: { zh: '实际值有问题', en: 'Problem in the actuals' },
} as const satisfies Readonly<Record<string, Localized>>;

const attributeWords = {
	约束性: { zh: '约束性', en: 'Binding' },
	预期性: { zh: '预期性', en: 'Expected' },
} as const;

function padded(cells: readonly Cell[]): readonly Cell[] {
	return [...cells, ...Array<Cell>(Math.max(0, columns.length - cells.length)).fill('')];
}
