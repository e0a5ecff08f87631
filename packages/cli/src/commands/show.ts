import { type Catalog, type Plan, PlanError } from '@plan-indicators/core';
import { plans as shipped } from '@plan-indicators/data';
import { fewWords } from '../arguments/few-words.js';
import type { Given } from '../arguments/given.js';
import { listName } from '../arguments/list-name.js';
import type { Command, Context, Exit } from '../command.js';
import { type ChosenPlans, chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';
import { indicatorReport } from '../shown/indicator-report.js';
import { indicatorJson, planJson } from '../shown/json.js';
import { listReport } from '../shown/list-report.js';
import { planReport } from '../shown/plan-report.js';
import { assessIndicator } from './assess.js';
import { auditJson, auditText } from './audit.js';

/** Plans with their indicators, or one indicator with all that is said of it. */
export const show: Command = {
	name: 'show',
	words: '[PLAN] [INDICATOR]',
	about: {
		zh: '看规划的全部指标，或一个指标的全部说法',
		en: 'the indicators of plans, or all that is said of one',
	},
	options: ['plan', ...readingOptions, 'year', 'list', 'audit', 'actual', 'baseline'],
	examples: [
		{ line: 'show', about: { zh: '五个规划', en: 'the five plans' } },
		{ line: 'show 青浦', about: { zh: '一个规划', en: 'one plan' } },
		{ line: 'show 青浦 高新技术企业', about: { zh: '一个指标', en: 'one indicator' } },
		{ line: 'show mine.csv', about: { zh: '自己的规划', en: 'a plan of your own' } },
	],
	run: async (given, context) => {
		const chosen = await chosenPlans(given, context);
		const { catalog, own, words } = chosen;
		const [single] = own;
		const [first, second] = words;
		if (second === undefined && single && own.length === 1 && first !== undefined) {
			fewWords(words, 1);
			return ofIndicator(catalog, single.id, first, given, context);
		}
		fewWords(words, 2);
		if (first !== undefined && second !== undefined)
			return ofIndicator(catalog, first, second, given, context);
		const among = own.length > 0 ? own : shipped;
		return ofPlans(first === undefined ? among : [named(catalog, first)], chosen, given, context);
	},
};

/** The plan of a name; who mistyped a command is told what commands there are. */
function named(catalog: Catalog, name: string): Plan {
	try {
		return catalog.plan(name);
	} catch (error) {
		if (!(error instanceof PlanError) || !/^[a-z-]{3,}$/.test(name)) throw error;
		throw new PlanError(
			error.code,
			{
				zh: `${error.messages.zh}（也不是命令；命令见 --help）`,
				en: `${error.messages.en} (nor is it a command; --help lists those)`,
			},
			error.facts,
		);
	}
}

async function ofPlans(
	plans: readonly Plan[],
	{ typed }: ChosenPlans,
	given: Given,
	context: Context,
): Promise<Exit> {
	const { language, program } = context;
	const listed = given.text('list');
	if (listed !== undefined) {
		const list = listName(listed);
		await context.print({
			json: () => plans.flatMap((plan) => plan[list]),
			text: () => plans.map((plan) => listReport(plan, list, language)).join('\n\n'),
		});
		return 0;
	}
	const more = (plan: Plan) =>
		`${program} list ${typed(plan)} ${language === 'zh' ? '任务' : 'tasks'}`;
	await context.print(
		given.flag('audit')
			? { json: () => auditJson(plans), text: () => auditText(plans, language) }
			: {
					json: () => plans.map(planJson),
					text: () => plans.map((plan) => planReport(plan, language, more(plan))).join('\n\n'),
				},
	);
	return 0;
}

async function ofIndicator(
	catalog: Catalog,
	plan: string,
	indicator: string,
	given: Given,
	context: Context,
): Promise<Exit> {
	if (given.all('actual').length > 0)
		return assessIndicator(catalog, plan, indicator, given, context);
	const year = given.number('year');
	const found = catalog.find(plan, indicator, year === undefined ? {} : { year });
	await context.print({
		json: () => indicatorJson(found.indicator),
		text: () => indicatorReport(found, context.language),
	});
	return 0;
}
