import type { Localized } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import type { IStyleData, IWorksheetData } from '@univerjs/core';
import { bold, type Content, cells, faint, format, header, input, title } from './cells.js';

export const whatIfId = 'what-if';

/** The cells one types into. */
export const inputs = { plan: 'B3', indicator: 'B4', actual: 'B5', year: 'B6' } as const;

/** Where the path spills, and where actuals of other years may be typed beside it. */
export const pathRange = { firstRow: 24, lastRow: 54, year: 'A', actual: 'C' } as const;

/** The sheet in which one types an actual and a year and sees what follows. */
export function whatIfSheet(): Partial<IWorksheetData> {
	return {
		id: whatIfId,
		name: '假设',
		rowCount: 60,
		columnCount: 20,
		columnData: { 0: { w: 230 }, 1: { w: 160 }, 2: { w: 260 } },
		cellData: cells([
			[{ v: '假设：实际值如果是…… What if', s: title }],
			[{ v: '黄色单元格可以改动 · The yellow cells are yours to change', s: faint }],
			inputRow({ zh: '规划', en: 'Plan' }, '青浦'),
			inputRow({ zh: '指标', en: 'Indicator' }, '高新技术企业'),
			inputRow({ zh: '实际值', en: 'Actual' }, 880),
			inputRow({ zh: '年份', en: 'Year' }, 2023),
			[],
			[
				{ v: '结果 Result', s: header },
				{ v: '数值 Value', s: header },
				{ v: '含义 Meaning', s: header },
			],
			...results.map(([label, call, style]) => resultRow(label, call, style)),
			[],
			[{ v: '逐年路径 Path by year', s: bold }],
			[],
			[
				{ f: '=PLAN.TRAJECTORY($B$3,$B$4)', s: header },
				{ s: header },
				{ v: '其他年份的实际值 Other actuals', s: header },
			],
			...Array.from({ length: 31 }, () => [undefined, undefined, { s: input }]),
		]),
	};
}

const percent = format('0.00%');

const results: readonly (readonly [label: Localized, call: string, style?: IStyleData])[] = [
	[{ zh: '目标值', en: 'Target' }, 'TARGET($B$3,$B$4)'],
	[{ zh: '基期值', en: 'Baseline' }, 'BASELINE($B$3,$B$4)'],
	[{ zh: '年均增长', en: 'Growth' }, 'GROWTH($B$3,$B$4)', percent],
	[{ zh: '当年路径值', en: 'Path' }, 'PATH($B$3,$B$4,$B$6)'],
	[{ zh: '进度（线性）', en: 'Progress, linear' }, 'PROGRESS($B$3,$B$4,$B$5,"linear")', percent],
	[{ zh: '进度（对数）', en: 'Progress, log' }, 'PROGRESS($B$3,$B$4,$B$5,"log")', percent],
	[{ zh: '进度÷时间', en: 'Pace' }, 'PACE($B$3,$B$4,$B$5,$B$6)', format('0.000')],
	[{ zh: '评价', en: 'Status' }, 'STATUS($B$3,$B$4,$B$5,$B$6)', bold],
	[{ zh: '还需年均增长', en: 'Required growth' }, 'REQUIRED($B$3,$B$4,$B$5,$B$6)', percent],
	[{ zh: '差距', en: 'Gap' }, 'GAP($B$3,$B$4,$B$5)'],
	[{ zh: '出处', en: 'Source' }, 'SOURCE($B$3,$B$4)'],
];

function inputRow({ zh, en }: Localized, value: string | number): readonly Content[] {
	return [
		{ v: `${zh} ${en}`, s: bold },
		{ v: value, s: input },
	];
}

function resultRow(
	{ zh, en }: Localized,
	call: string,
	style: IStyleData = {},
): readonly Content[] {
	const formula = { f: `=PLAN.${call}` };
	const label = { v: `${zh} ${en}` };
	const described = functions.find(({ id }) => call.startsWith(`${id}(`));
	// The source is a long text: it runs on over the cells to its right.
	if (described?.id === 'SOURCE') return [label, { ...formula, s: style }];
	return [
		label,
		{ ...formula, s: { ...style, ht: right } },
		{ v: described?.description.zh ?? '', s: faint },
	];
}

/** Univer's alignment to the right. */
const right = 3;
