import { audit as findings, type Language, type Plan } from '@plan-indicators/core';
import { plans as shipped } from '@plan-indicators/data';
import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';
import { auditReport } from '../shown/audit-report.js';

/** What plans say of themselves, recomputed. */
export const audit: Command = {
	name: 'audit',
	words: '[PLAN …]',
	about: {
		zh: '用规划自己的数字核对规划的说法',
		en: 'what plans say of themselves, recomputed',
	},
	options: ['plan', ...readingOptions],
	examples: [
		{
			line: 'audit 青浦',
			about: { zh: '有不一致的说法时退出码为 1', en: 'ends with 1 where statements conflict' },
		},
	],
	run: async (given, context) => {
		const { catalog, own, words } = await chosenPlans(given, context);
		const among = own.length > 0 ? own : shipped;
		const plans = words.length > 0 ? words.map((name) => catalog.plan(name)) : among;
		await context.print({
			json: () => auditJson(plans),
			text: () => auditText(plans, context.language),
		});
		return plans.some(hasConflicts) ? 1 : 0;
	},
};

function hasConflicts(plan: Plan): boolean {
	return findings(plan).some(({ verdict }) => verdict === 'conflicts');
}

export function auditJson(plans: readonly Plan[]) {
	return plans.flatMap((plan) => findings(plan).map((finding) => ({ plan: plan.id, ...finding })));
}

export function auditText(plans: readonly Plan[], language: Language): string {
	return plans.map((plan) => auditReport(plan, language)).join('\n\n');
}
