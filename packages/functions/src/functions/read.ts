import {
	attributes,
	comparators,
	directions,
	type Indicator,
	inferredFields,
	kinds,
	type Language,
	type Localized,
	meaning,
	numberOf,
	type Plan,
	type Promised,
	phrase,
	promises,
} from '@plan-indicators/core';
import { cellName, type Origin } from '@plan-indicators/core/table';
import { language } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import type { Cell, Matrix } from '../function.js';
import { readTable } from '../own/read-table.js';
import { isName, planAsked, tableParameter } from '../own/table-or-name.js';
import { type Column, spill } from '../spill.js';

export const read = defineFunction({
	id: 'READ',
	family: 'plan',
	label: { zh: '读表结果', en: 'the table as read' },
	description: {
		zh: '指标表被读成了什么：每个目标的类型、比较符、数值、年份、方向，哪些是推定的；最后列出每处问题及其单元格',
		en: 'the table as it was understood: kind, comparator, value, year and direction of each target, what was inferred; then every problem with its cell',
	},
	parameters: {
		table: tableParameter({
			id: 'table',
			name: { zh: '指标表', en: 'table' },
			description: {
				zh: '带表头的整张指标表；只有一格时按规划名称处理',
				en: 'the whole table of indicators with its header; one cell is the name of a plan',
			},
		}),
		language,
	},
	result: 'matrix',
	examples: [
		'=PLAN.READ({"指标","2020年","2025年";"高新技术企业（家）",758,"≥1000";"单位GDP能耗降低（%）","—","〔13.5〕";"独角兽企业","—","若干"})',
	],
	answer: ({ table, language = 'zh' }, shipped) => {
		if (isName(table)) return understood(planAsked(table, shipped).plan, undefined, language);
		const { plan, problems, origins } = readTable(table);
		const rows = plan
			? understood(plan, origins, language)
			: [columns.map(([head]) => head[language])];
		const listed = problems.map(({ cell, severity, code, messages }) =>
			padded([cell, severities[severity][language], messages[language], code], columns.length),
		);
		if (listed.length === 0) return rows;
		const head = [
			problemWords.cell,
			problemWords.severity,
			problemWords.message,
			problemWords.code,
		];
		return [
			...rows,
			padded(
				head.map((words) => words[language]),
				columns.length,
			),
			...listed,
		];
	},
});

interface Row extends Promised {
	readonly cell: string;
}

function understood(
	plan: Plan,
	origins: readonly Origin[] | undefined,
	language: Language,
): Matrix {
	const rows = plan.indicators.flatMap((indicator, i) =>
		promises({ plan, indicator }).map((promised, j): Row => {
			const spot = origins?.[i]?.targets[j];
			return { ...promised, cell: spot ? cellName(spot.row + 1, spot.column + 1) : '' };
		}),
	);
	return spill(rows, language, columns);
}

const columns: readonly Column<Row>[] = [
	[{ zh: '单元格', en: 'Cell' }, ({ cell }) => cell],
	[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
	[{ zh: '目标（原文）', en: 'Target as printed' }, ({ target }) => phrase(target.source)],
	[{ zh: '理解为', en: 'Understood as' }, (row, language) => meaning(row.target, row, language)],
	[{ zh: '目标年', en: 'Target year' }, ({ target }) => target.year],
	[{ zh: '类型', en: 'Kind' }, ({ target }, language) => kinds[target.kind][language]],
	[
		{ zh: '比较符', en: 'Comparator' },
		({ target }, language) =>
			numberOf(target) === undefined ? '' : comparators[target.comparator][language],
	],
	[{ zh: '数值', en: 'Value' }, ({ target }) => numberOf(target) ?? ''],
	[{ zh: '上限', en: 'Maximum' }, ({ target }) => (target.kind === 'range' ? target.max : '')],
	[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
	[
		{ zh: '方向', en: 'Direction' },
		({ indicator }, language) => directions[indicator.direction][language],
	],
	[{ zh: '基期年', en: 'Baseline year' }, ({ indicator }) => indicator.baseline?.year ?? ''],
	[{ zh: '基期值', en: 'Baseline' }, ({ indicator }) => indicator.baseline?.value ?? ''],
	[
		{ zh: '属性', en: 'Attribute' },
		({ indicator }, language) =>
			indicator.attribute ? attributes[indicator.attribute][language] : '',
	],
	[
		{ zh: '类别', en: 'Category' },
		({ indicator }, language) => indicator.category?.[language] ?? '',
	],
	[{ zh: '推定', en: 'Inferred' }, ({ indicator }, language) => inferredText(indicator, language)],
];

function inferredText({ inferred = [] }: Indicator, language: Language): string {
	return inferred
		.map((field) => inferredFields[field][language])
		.join(language === 'zh' ? '、' : ', ');
}

const problemWords = {
	cell: { zh: '单元格', en: 'Cell' },
	severity: { zh: '问题', en: 'Problem' },
	message: { zh: '说明', en: 'What is wrong' },
	code: { zh: '代码', en: 'Code' },
} as const satisfies Readonly<Record<string, Localized>>;

const severities = {
	error: { zh: '没有读', en: 'not read' },
	warning: { zh: '请核对', en: 'check' },
} as const;

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
	return [...cells, ...Array<Cell>(Math.max(0, width - cells.length)).fill('')];
}
