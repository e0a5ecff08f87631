import { planTitle } from '@plan-indicators/core';
import { language, plan } from '../arguments/parameters.js';
import { optional } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const industries = defineFunction({
	id: 'INDUSTRIES',
	family: 'plan',
	label: { zh: '重点产业', en: 'industries' },
	description: {
		zh: '一份规划的重点产业；规划留空则列出全部规划的',
		en: 'the focus industries of a plan; of all plans where it is left out',
	},
	parameters: { plan: optional(plan), language },
	result: 'matrix',
	examples: ['=PLAN.INDUSTRIES("静安")', '=PLAN.INDUSTRIES(,"en")'],
	answer: ({ plan, language }, catalog) => {
		const chosen = plan === undefined ? catalog.plans : [catalog.plan(plan)];
		const rows = chosen.flatMap((each) => each.industries.map((industry) => ({ each, industry })));
		return spill(rows, language, [
			[{ zh: '规划', en: 'Plan' }, ({ each }, language) => planTitle(each, language)],
			[{ zh: '产业', en: 'Industry' }, ({ industry }, language) => industry.name[language]],
			[{ zh: '章节', en: 'Section' }, ({ industry }) => industry.source.section.join(' › ')],
			[{ zh: 'id', en: 'id' }, ({ industry }) => industry.id],
		]);
	},
});
