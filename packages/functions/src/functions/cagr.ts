import { averageAnnualGrowth } from '@plan-indicators/core';
import { number } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';

export const cagr = defineFunction({
	id: 'CAGR',
	family: 'mathematics',
	label: { zh: '年均增长率', en: 'annual growth rate' },
	description: {
		zh: '年均增长率：(终值/起值)^(1/年数)−1，分数，同 RRI',
		en: 'average annual growth: (to/from)^(1/years)−1, a fraction, as RRI',
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
			description: { zh: '终点的值，不小于 0', en: 'value at the end, 0 or more' },
		}),
		years: number({
			id: 'years',
			name: { zh: '年数', en: 'years' },
			description: { zh: '相隔的年数，大于 0', en: 'years between them, above 0' },
		}),
	},
	result: 'number',
	examples: ['=PLAN.CAGR(758,1000,5)'],
	answer: ({ from, to, years }) => averageAnnualGrowth({ from, to, years }),
});
