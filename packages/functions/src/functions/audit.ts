import { audit as audited, place, planTitle, verdicts } from '@plan-indicators/core';
import { language, plan } from '../arguments/parameters.js';
import { optional } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const audit = defineFunction({
	id: 'AUDIT',
	family: 'plan',
	label: { zh: '核对', en: 'audit' },
	description: {
		zh: '核对规划自己的说法：可由其他数字推算的、重复写明的、有多种读法的',
		en: "a plan's own statements recomputed: what follows from other figures, what is stated twice, what can be read in several ways",
	},
	parameters: { plan: optional(plan), language },
	result: 'matrix',
	examples: ['=PLAN.AUDIT("青浦")'],
	answer: ({ plan, language }, catalog) => {
		const chosen = plan === undefined ? catalog.plans : [catalog.plan(plan)];
		const rows = chosen.flatMap((each) => audited(each).map((finding) => ({ each, finding })));
		return spill(rows, language, [
			[{ zh: '规划', en: 'Plan' }, ({ each }, language) => planTitle(each, language)],
			[{ zh: '内容', en: 'Statement' }, ({ finding }, language) => finding.name[language]],
			[
				{ zh: '结论', en: 'Verdict' },
				({ finding }, language) => verdicts[finding.verdict][language],
			],
			[{ zh: '原文', en: 'As printed' }, ({ finding }) => finding.printed.join(' | ')],
			[{ zh: '推算值', en: 'Computed' }, ({ finding }) => finding.computed ?? ''],
			[{ zh: '依据', en: 'Why' }, ({ finding }, language) => finding.why[language]],
			[
				{ zh: '出处', en: 'Source' },
				({ finding }, language) =>
					finding.sources.map((source) => place(source, language)).join('；'),
			],
			[{ zh: '规则', en: 'Rule' }, ({ finding }) => finding.rule],
		]);
	},
});
