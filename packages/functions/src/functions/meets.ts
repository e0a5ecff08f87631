import { assess, finalYear } from '@plan-indicators/core';
import { actual, anyYear, find, indicator, plan } from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { valueIn } from '../value-in.js';

export const meets = defineFunction({
	id: 'MEETS',
	family: 'plan',
	label: { zh: '是否达标', en: 'met' },
	description: {
		zh: '实际值是否达到目标，按目标的比较符（突破、超过不含本数）',
		en: 'whether the actual keeps the promise, by its comparator (突破 and 超过 exclude the number)',
	},
	parameters: { plan, indicator, actual, year: anyYear },
	result: 'boolean',
	examples: ['=PLAN.MEETS("青浦","高新技术企业",1000)', '=PLAN.MEETS("虹口","税收落地率",65)'],
	answer: ({ plan, indicator: name, actual, year }, catalog) => {
		const { indicator } = find(catalog, plan, name, year);
		const at = year ?? finalYear(indicator);
		return valueIn(
			assess(indicator, soFar(indicator, [{ year: at, value: actual }])).measures.meets,
		);
	},
});
