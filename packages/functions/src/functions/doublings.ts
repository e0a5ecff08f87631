import { doublings as doubled } from '@plan-indicators/core';
import { number } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';

export const doublings = defineFunction({
	id: 'DOUBLINGS',
	family: 'mathematics',
	label: { zh: '翻番数', en: 'doublings' },
	description: {
		zh: '翻几番：log2(终值/起值)；翻一番是 1，翻两番是 2',
		en: 'how many doublings: log2(to/from); twice is 1, four times is 2',
	},
	parameters: {
		from: number({
			id: 'from',
			name: { zh: '起值', en: 'from' },
			description: { zh: '起点的值，大于 0', en: 'value at the start, above 0' },
		}),
		to: number({
			id: 'to',
			name: { zh: '终值', en: 'to' },
			description: { zh: '终点的值，大于 0', en: 'value at the end, above 0' },
		}),
	},
	result: 'number',
	examples: ['=PLAN.DOUBLINGS(32.24,64.48)'],
	answer: ({ from, to }) => doubled({ from, to }),
});
