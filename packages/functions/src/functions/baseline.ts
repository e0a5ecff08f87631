import { baseline as stated } from '@plan-indicators/core';
import { find, indicator, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const baseline = defineFunction({
	id: 'BASELINE',
	family: 'plan',
	description: {
		zh: '规划写明的基期值，以指标的单位计',
		en: "the baseline the plan states, in the indicator's unit",
	},
	parameters: { plan, indicator },
	result: 'number',
	examples: ['=PLAN.BASELINE("青浦","高新技术企业")', '=PLAN.BASELINE("虹口园","高新技术企业")'],
	answer: ({ plan, indicator }) => stated(find(plan, indicator).indicator).value,
});
