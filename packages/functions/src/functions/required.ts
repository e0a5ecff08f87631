import { assess } from '@plan-indicators/core';
import { actual, find, indicator, plan, year } from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { valueIn } from '../value-in.js';

export const required = defineFunction({
	id: 'REQUIRED',
	family: 'plan',
	label: { zh: '还需增长', en: 'required growth' },
	description: {
		zh: '从现在到目标还需的年均增长率，分数',
		en: 'the average annual growth needed from here to the target, a fraction',
	},
	parameters: { plan, indicator, actual, year },
	result: 'number',
	examples: ['=PLAN.REQUIRED("青浦","高新技术企业",880,2023)'],
	answer: ({ plan, indicator: name, actual, year }, catalog) => {
		const { indicator } = find(catalog, plan, name, year);
		return valueIn(
			assess(indicator, soFar(indicator, [{ year, value: actual }])).measures.requiredGrowth,
		);
	},
});
