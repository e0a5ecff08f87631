import { assess as assessed } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { lastYear, paired } from '../arguments/paired.js';
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
import { assessmentRows } from '../assessment-rows.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const assess = defineFunction({
	id: 'ASSESS',
	family: 'plan',
	label: { zh: '全部测度', en: 'assessment' },
	description: {
		zh: '全部测度及评价：方法、输入、界限；没有定义的说明原因',
		en: 'every measure and the status with method, inputs and thresholds; why, where one is not defined',
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
	result: 'matrix',
	examples: ['=PLAN.ASSESS("青浦","高新技术企业",880,2023)'],
	answer: ({ plan, indicator: name, actual, year, method, baseline, language = 'zh' }, catalog) => {
		const observed = paired(actual, year);
		const { indicator } = find(catalog, plan, name, lastYear(observed));
		const rows = assessmentRows(
			assessed(indicator, soFar(indicator, observed, baseline), given({ method, baseline })),
			language,
		);
		return spill(rows, language, [
			[{ zh: '项目', en: 'Measure' }, ([measure]) => measure],
			[{ zh: '数值', en: 'Value' }, ([, value]) => value],
			[{ zh: '说明', en: 'Note' }, ([, , note]) => note],
		]);
	},
});
