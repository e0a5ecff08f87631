import { outcome, target } from '@plan-indicators/core';
import { anyYear, find, indicator, language, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const why = defineFunction({
	id: 'WHY',
	family: 'plan',
	label: { zh: '为何没有', en: 'why there is none' },
	description: {
		zh: 'TARGET 为何没有答案，用文字说明；有答案时为空。用于报错不带说明的软件',
		en: 'in words why TARGET has no answer, empty where it has one; for programs whose errors carry no message',
	},
	parameters: { plan, indicator, year: anyYear, language },
	result: 'text',
	examples: ['=PLAN.WHY("杨浦","高新技术企业")', '=PLAN.WHY("青浦","高新技术企业",2023,"en")'],
	answer: ({ plan, indicator, year, language = 'zh' }, catalog) => {
		const asked = outcome(() => target(find(catalog, plan, indicator, year).indicator, year));
		return 'value' in asked ? '' : asked.messages[language];
	},
});
