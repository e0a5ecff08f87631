import { path as interpolated } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { baseline, find, indicator, pathMethod, plan, year } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const path = defineFunction({
	id: 'PATH',
	family: 'plan',
	label: { zh: '路径', en: 'path' },
	description: {
		zh: '从基期到目标的路径在某年的推算值，规划并未写明；以指标的单位计',
		en: "the interpolated value on the way from baseline to target, stated by nobody; in the indicator's unit",
	},
	parameters: { plan, indicator, year, method: pathMethod, baseline },
	result: 'number',
	examples: [
		'=PLAN.PATH("青浦","高新技术企业",2023)',
		'=PLAN.PATH("青浦","高新技术企业",2023,"geometric")',
		'=PLAN.PATH("虹口园","高新技术企业",2025,"linear",300)',
	],
	answer: ({ plan, indicator, year, method, baseline }, catalog) =>
		interpolated(find(catalog, plan, indicator, year).indicator, year, given({ method, baseline }))
			.value,
});
