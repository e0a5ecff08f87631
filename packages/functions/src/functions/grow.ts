import { grow as grown, PlanError } from '@plan-indicators/core';
import { number } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';

export const grow = defineFunction({
	id: 'GROW',
	family: 'mathematics',
	label: { zh: '按增长率推算', en: 'growth at a rate' },
	description: {
		zh: '按年增长率推算：基值·(1+率)^年数；率是分数，15% 写作 0.15 或 15%',
		en: 'growth at a yearly rate: base·(1+rate)^years; the rate is a fraction, 15 % is 0.15 or 15%',
	},
	parameters: {
		base: number({
			id: 'base',
			name: { zh: '基值', en: 'base' },
			description: { zh: '起点的值', en: 'value at the start' },
		}),
		rate: number({
			id: 'rate',
			name: { zh: '年增长率', en: 'rate' },
			description: { zh: '分数：15% 是 0.15', en: 'a fraction: 15 % is 0.15' },
		}),
		years: number({
			id: 'years',
			name: { zh: '年数', en: 'years' },
			description: { zh: '年数', en: 'years' },
		}),
	},
	result: 'number',
	examples: ['=PLAN.GROW(829.92,0.15,5)'],
	answer: ({ base, rate, years }) => {
		if (rate >= 2) throw likePercent(rate);
		return grown({ base, rate, years });
	},
});

function likePercent(rate: number): PlanError {
	return new PlanError(
		'rate-looks-like-percent',
		{
			zh: `参数“年增长率”是分数，15% 应写作 0.15 或 15%，收到的是 ${rate}`,
			en: `rate is a fraction, 15 % is 0.15 or 15%, but ${rate} came`,
		},
		{ argument: 'rate', received: rate },
	);
}
