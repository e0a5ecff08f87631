import { growth as asked } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { anyYear, baseline, find, indicator, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const growth = defineFunction({
	id: 'GROWTH',
	family: 'plan',
	label: { zh: '年均增长', en: 'annual growth' },
	description: {
		zh: '目标要求的年均增长率，写明的或由基期推算的，分数（0.15 即 15%）',
		en: 'the average annual growth the target asks for, stated or implied, a fraction (0.15 is 15 %)',
	},
	parameters: { plan, indicator, baseline, year: anyYear },
	result: 'number',
	examples: [
		'=PLAN.GROWTH("青浦","高新技术企业")',
		'=PLAN.GROWTH("虹口","核心层区级税收")',
		'=PLAN.GROWTH("虹口园","独角兽企业")',
	],
	answer: ({ plan, indicator, baseline, year }, catalog) =>
		asked(find(catalog, plan, indicator, year).indicator, given({ baseline, year })).rate,
});
