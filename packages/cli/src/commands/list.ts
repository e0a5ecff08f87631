import { type Language, type Plan, planTitle } from '@plan-indicators/core';
import { plans as shipped } from '@plan-indicators/data';
import { fewWords } from '../arguments/few-words.js';
import { listName } from '../arguments/list-name.js';
import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';
import { withLegend } from '../shown/legend.js';
import { counts, type ListName, listNames, listReport, listTable } from '../shown/list-report.js';
import { planHead } from '../shown/plan-head.js';
import { table } from '../shown/table.js';

/** The plans there are, or what one states in words. */
export const list: Command = {
	name: 'list',
	words: '[PLAN] [任务]',
	about: {
		zh: '有哪些规划；一个规划的目标、任务、里程碑、事实、产业、平台、保障',
		en: 'the plans there are; the goals, tasks, milestones, facts, industries … of one',
	},
	options: ['plan', ...readingOptions],
	examples: [
		{ line: 'list', about: { zh: '有哪些规划', en: 'the plans there are' } },
		{ line: 'list 杨浦', about: { zh: '文字写明的全部', en: 'all that is stated in words' } },
		{ line: 'list 杨浦 任务', about: { zh: '其中一种', en: 'one kind of it' } },
	],
	run: async (given, context) => {
		const { catalog, own, words } = await chosenPlans(given, context);
		const { language } = context;
		const [single] = own;
		const named = words.length > 0 && !(single && own.length === 1);
		fewWords(words, named ? 2 : 1);
		const [plan, kind] = named
			? [catalog.plan(words[0] ?? ''), words[1]]
			: [own.length === 1 ? single : undefined, words[0]];
		if (!plan) {
			const all = own.length > 0 ? own : shipped;
			await context.print({ json: () => all.map(entry), text: () => contents(all, language) });
			return 0;
		}
		const names = kind === undefined ? listNames : [listName(kind)];
		await context.print({
			json: () => Object.fromEntries(names.map((name) => [name, plan[name]])),
			text: () => ofPlan(plan, names, language),
		});
		return 0;
	},
};

function ofPlan(plan: Plan, names: readonly ListName[], language: Language): string {
	const [only] = names;
	if (only !== undefined && names.length === 1) return listReport(plan, only, language);
	const text = [
		...planHead(plan, language),
		...names.flatMap((name) => ['', listTable(plan, name, language)]),
	].join('\n');
	return withLegend(text, language);
}

function entry({ id, name, shortName, period, document, indicators, tasks }: Plan) {
	return {
		id,
		name,
		shortName,
		period,
		...(document.number === undefined ? {} : { number: document.number }),
		indicators: indicators.length,
		tasks: tasks.length,
	};
}

const heads = {
	zh: ['规划', 'id', '文号', '指标', '其他'],
	en: ['Plan', 'id', 'Number', 'Indicators', 'Else'],
} as const;

function contents(plans: readonly Plan[], language: Language): string {
	return table(
		heads[language],
		plans.map((plan) => [
			planTitle(plan, language),
			plan.id,
			plan.document.number ?? '—',
			String(plan.indicators.length),
			counts(plan, language),
		]),
	);
}
