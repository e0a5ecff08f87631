import { type Assessment, assess, type Language, meaning } from '@plan-indicators/core';
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
import { defineFunction } from '../define-function.js';
import { valueIn } from '../value-in.js';

export const status = defineFunction({
	id: 'STATUS',
	family: 'plan',
	label: { zh: '评价', en: 'status' },
	description: {
		zh: '评价用语，如“快于预期”“滞后”，目标另有读法而评价不同的，两种都写；实际值和年份可以是同样大小的两片区域，评价最后一年',
		en: 'the status word, such as Ahead or Behind, and the other one where the target can be read otherwise; actual and year may be two ranges of one size, the latest year is judged',
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
	answer: ({ plan, indicator: name, actual, year, method, baseline, language = 'zh' }, catalog) => {
		const observed = paired(actual, year);
		const { indicator } = find(catalog, plan, name, lastYear(observed));
		const assessment = assess(
			indicator,
			soFar(indicator, observed, baseline),
			given({ method, baseline }),
		);
		return statusText(assessment, language);
	},
});

/** The word; where another reading of the target has another word, both: 滞后（若读作五年合计 1000 家：快于预期）. */
function statusText(assessment: Assessment, language: Language): string {
	const word = valueIn(assessment.status).name[language];
	const { indicator, target, readings } = assessment;
	const others = readings.flatMap(({ reading, status }) => {
		if (!('value' in status) || status.value.name[language] === word) return [];
		const about = meaning(reading, { indicator, target: target.target }, language);
		const other = status.value.name[language];
		return [language === 'zh' ? `若读作${about}：${other}` : `read as ${about}: ${other}`];
	});
	if (others.length === 0) return word;
	return language === 'zh' ? `${word}（${others.join('；')}）` : `${word} (${others.join('; ')})`;
}
