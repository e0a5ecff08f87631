import { assess, finalYear } from '@plan-indicators/core';
import { actual, anyYear, find, indicator, plan } from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { valueIn } from '../value-in.js';

export const gap = defineFunction({
	id: 'GAP',
	family: 'plan',
	label: { zh: '差距', en: 'gap' },
	description: {
		zh: '距目标还差多少，以指标的单位计；已超过为负',
		en: "what is still missing to the target, in the indicator's unit; negative when passed",
	},
	parameters: { plan, indicator, actual, year: anyYear },
	result: 'number',
	examples: ['=PLAN.GAP("青浦","高新技术企业",880)'],
	answer: ({ plan, indicator: name, actual, year }, catalog) => {
		const { indicator } = find(catalog, plan, name, year);
		const at = year ?? finalYear(indicator);
		return valueIn(assess(indicator, soFar(indicator, [{ year: at, value: actual }])).measures.gap);
	},
});
