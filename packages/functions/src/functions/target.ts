import { target as stated } from '@plan-indicators/core';
import { anyYear, find, indicator, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const target = defineFunction({
	id: 'TARGET',
	family: 'plan',
	label: { zh: '目标值', en: 'target' },
	description: {
		zh: '规划承诺的目标值，以指标的单位计；规划没有写明的，返回 #N/A 并说明写明了什么',
		en: "the level a plan promises, in the indicator's unit; #N/A with what it does state, where it states none",
	},
	parameters: { plan, indicator, year: anyYear },
	result: 'number',
	examples: [
		'=PLAN.TARGET("青浦","高新技术企业")',
		'=PLAN.TARGET("青浦","软件和信息服务业营业收入")',
		'=PLAN.TARGET("虹口","高新技术企业",2026)',
	],
	answer: ({ plan, indicator, year }, catalog) =>
		stated(find(catalog, plan, indicator, year).indicator, year).value,
});
