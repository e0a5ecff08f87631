import type { Language, Localized } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { call } from './call.js';
import { bold, type Content, cells, faint, format, header, input, title } from './cells.js';

export const whatIfId = 'what-if';

/** The cells one types into. */
export const inputs = { plan: 'B3', indicator: 'B4', actual: 'B5', year: 'B6' } as const;

/** Where the path spills, and where actuals of other years may be typed beside it. */
export const pathRange = { firstRow: 24, lastRow: 54, year: 'A', actual: 'C' } as const;

/** The sheet in which one types an actual and a year and sees what follows. */
export function whatIfSheet(language: Language): Partial<IWorksheetData> {
	const say = (words: Localized) => words[language];
	return {
		id: whatIfId,
		name: say({ zh: '假设', en: 'What if' }),
		rowCount: 60,
		columnCount: 20,
		columnData: { 0: { w: 230 }, 1: { w: 160 }, 2: { w: 260 } },
		cellData: cells([
			[{ v: say({ zh: '假设：实际值如果是……', en: 'What if the actual were …' }), s: title }],
			[
				{
					v: say({ zh: '黄色单元格可以改动', en: 'The yellow cells are yours to change' }),
					s: faint,
				},
			],
			inputRow(say({ zh: '规划', en: 'Plan' }), say({ zh: '青浦', en: 'Qingpu' })),
			inputRow(
				say({ zh: '指标', en: 'Indicator' }),
				say({ zh: '高新技术企业', en: 'High-tech enterprises' }),
			),
			inputRow(say({ zh: '实际值', en: 'Actual' }), 880),
			inputRow(say({ zh: '年份', en: 'Year' }), 2023),
			[],
			[
				{ v: say({ zh: '结果', en: 'Result' }), s: header },
				{ v: say({ zh: '数值', en: 'Value' }), s: header },
				{ v: say({ zh: '含义', en: 'Meaning' }), s: header },
			],
			...results.map((result) => resultRow(result, language)),
			[],
			[{ v: say({ zh: '逐年路径', en: 'Path by year' }), s: bold }],
			[],
			[
				{ f: call('TRAJECTORY', ['$B$3', '$B$4'], language), s: header },
				{ s: header },
				{ v: say({ zh: '其他年份的实际值', en: 'Actuals of other years' }), s: header },
			],
			...Array.from({ length: 31 }, () => [undefined, undefined, { s: input }]),
		]),
	};
}

const percent = format('0.00%');

type Result = readonly [label: Localized, id: string, args: readonly string[], style?: IStyleData];

const results: readonly Result[] = [
	[{ zh: '目标值', en: 'Target' }, 'TARGET', ['$B$3', '$B$4']],
	[{ zh: '基期值', en: 'Baseline' }, 'BASELINE', ['$B$3', '$B$4']],
	[{ zh: '年均增长', en: 'Growth' }, 'GROWTH', ['$B$3', '$B$4'], percent],
	[{ zh: '当年路径值', en: 'Path' }, 'PATH', ['$B$3', '$B$4', '$B$6']],
	[
		{ zh: '进度（线性）', en: 'Progress, linear' },
		'PROGRESS',
		['$B$3', '$B$4', '$B$5', '"linear"'],
		percent,
	],
	[
		{ zh: '进度（对数）', en: 'Progress, log' },
		'PROGRESS',
		['$B$3', '$B$4', '$B$5', '"log"'],
		percent,
	],
	[{ zh: '进度÷时间', en: 'Pace' }, 'PACE', ['$B$3', '$B$4', '$B$5', '$B$6'], format('0.000')],
	[{ zh: '评价', en: 'Status' }, 'STATUS', ['$B$3', '$B$4', '$B$5', '$B$6'], bold],
	[
		{ zh: '还需年均增长', en: 'Required growth' },
		'REQUIRED',
		['$B$3', '$B$4', '$B$5', '$B$6'],
		percent,
	],
	[{ zh: '差距', en: 'Gap' }, 'GAP', ['$B$3', '$B$4', '$B$5']],
	[{ zh: '出处', en: 'Source' }, 'SOURCE', ['$B$3', '$B$4']],
];

function inputRow(label: string, value: string | number): readonly Content[] {
	return [
		{ v: label, s: bold },
		{ v: value, s: input },
	];
}

function resultRow([label, id, args, style = {}]: Result, language: Language): readonly Content[] {
	const formula = { f: call(id, args, language) };
	const name = { v: label[language] };
	// The source is a long text: it runs on over the cells to its right.
	if (id === 'SOURCE') return [name, { ...formula, s: style }];
	const described = functions.find((each) => each.id === id);
	return [
		name,
		{ ...formula, s: { ...style, ht: right } },
		{ v: described?.description[language] ?? '', s: faint },
	];
}

/** Univer's alignment to the right. */
const right = 3;
