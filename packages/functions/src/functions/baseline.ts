import { baseline as stated } from '@plan-indicators/core';
import { find, indicator, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const baseline = defineFunction({
	id: 'BASELINE',
	family: 'plan',
	label: { zh: '基期值', en: 'baseline' },
	description: {
		zh: '规划写明的基期值，以指标的单位计',
		en: "the baseline the plan states, in the indicator's unit",
	},
	parameters: { plan, indicator },
	result: 'number',
	examples: ['=PLAN.BASELINE("青浦","高新技术企业")', '=PLAN.BASELINE("虹口园","高新技术企业")'],
	answer: ({ plan, indicator }, catalog) => stated(find(catalog, plan, indicator).indicator).value,
});
