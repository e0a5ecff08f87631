import { assess } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { paired } from '../arguments/paired.js';
import {
	actuals,
	baseline,
	find,
	indicator,
	language,
	plan,
	statusMethod,
	years,
} from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { valueIn } from '../value-in.js';

export const status = defineFunction({
	id: 'STATUS',
	family: 'plan',
	description: {
		zh: '评价用语，如“快于预期”“滞后”；实际值和年份可以是同样大小的两片区域，评价最后一年',
		en: 'the status word, such as Ahead or Behind; actual and year may be two ranges of one size, the latest year is judged',
	},
	parameters: {
		plan,
		indicator,
		actual: actuals,
		year: years,
		method: statusMethod,
		baseline,
		language,
	},
	result: 'text',
	examples: [
		'=PLAN.STATUS("青浦","高新技术企业",880,2023)',
		'=PLAN.STATUS("青浦","高新技术企业",880,2023,"open-sdg",,"en")',
		'=PLAN.STATUS("杨浦","科技小巨人企业",{31;28;35},{2020;2021;2022})',
	],
	answer: ({ plan, indicator: name, actual, year, method, baseline, language = 'zh' }) => {
		const observed = paired(actual, year);
		const { indicator } = find(plan, name, Math.max(...observed.map(({ year }) => year)));
		return valueIn(
			assess(indicator, soFar(indicator, observed, baseline), given({ method, baseline })).status,
		).name[language];
	},
});
