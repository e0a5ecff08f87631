import { quotation } from '@plan-indicators/core';
import { find, indicator, language, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const source = defineFunction({
	id: 'SOURCE',
	family: 'plan',
	label: { zh: '出处', en: 'source' },
	description: {
		zh: '目标的出处：文件、章节、行和原文',
		en: 'where the target stands: document, section, row and the phrase as printed',
	},
	parameters: { plan, indicator, language },
	result: 'text',
	examples: ['=PLAN.SOURCE("青浦","高新技术企业")', '=PLAN.SOURCE("虹口园","独角兽企业","en")'],
	answer: ({ plan, indicator, language }, catalog) =>
		quotation(find(catalog, plan, indicator), language),
});
