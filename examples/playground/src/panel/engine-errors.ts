import type { Localized } from '@plan-indicators/core';

/** What the errors of the spreadsheet itself mean, where no PLAN function gave a reason. */
export const engineErrors: ReadonlyMap<string, Localized> = new Map([
	[
		'#NAME?',
		{
			zh: '公式里有不认识的名称；PLAN 函数以 =PLAN. 开头，名称见自动补全。',
			en: 'The formula holds an unknown name; PLAN functions begin with =PLAN. and are offered while typing.',
		},
	],
	[
		'#SPILL!',
		{
			zh: '结果要展开到的区域里已有内容，请清空右下方的单元格。',
			en: 'There is something in the cells the result would fill; clear those to the right and below.',
		},
	],
	[
		'#REF!',
		{ zh: '公式引用了不存在的单元格。', en: 'The formula refers to a cell that does not exist.' },
	],
	[
		'#DIV/0!',
		{ zh: '公式里除以了零或空单元格。', en: 'The formula divides by zero or by a blank cell.' },
	],
	[
		'#CYCLE!',
		{
			zh: '公式直接或间接引用了自身。',
			en: 'The formula refers to itself, directly or through other cells.',
		},
	],
	['#N/A', { zh: '这里没有可用的值。', en: 'There is no value available here.' }],
	[
		'#VALUE!',
		{ zh: '公式的某个参数类型不对。', en: 'An argument of the formula is of the wrong type.' },
	],
	['#NUM!', { zh: '这样的数算不出结果。', en: 'These numbers have no result.' }],
	[
		'#ERROR!',
		{ zh: '公式写得不完整或无法读懂。', en: 'The formula is incomplete or cannot be read.' },
	],
]);
