import { type AssessOptions, assess as assessed, type Catalog } from '@plan-indicators/core';
import type { Given } from '../arguments/given.js';
import { typedActual } from '../arguments/typed-actual.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command, Context, Exit } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { indicatorWords } from '../plans/indicator-words.js';
import { readingOptions } from '../plans/read-options.js';
import { assessmentReport } from '../shown/assessment-report.js';
import { indicatorReport } from '../shown/indicator-report.js';
import { indicatorJson } from '../shown/json.js';

/** Whether a target is being kept. */
export const assess: Command = {
	name: 'assess',
	words: 'PLAN INDICATOR --actual 2023=880 …',
	about: { zh: '一个指标完成得怎么样', en: 'whether a target is being kept' },
	options: ['actual', 'baseline', 'year', 'plan', ...readingOptions],
	examples: [
		{
			line: 'assess 青浦 高新技术企业 --actual 2023=880',
			about: {
				zh: '各种测度、各种方法的评价、路径',
				en: 'every measure, the word of every method, the path',
			},
		},
		{
			line: 'assess 虹口园 高企 --actual 2025=330 --baseline 300',
			about: { zh: '规划没写基期时自己提供', en: 'with a baseline that the plan does not state' },
		},
	],
	run: async (given, context) => {
		const chosen = await chosenPlans(given, context);
		const [plan, indicator] = indicatorWords(chosen);
		if (given.all('actual').length === 0)
			throw usageError(
				'请用 --actual 2023=880 给出实际值',
				'give an actual with --actual 2023=880',
				{ argument: 'actual' },
			);
		return assessIndicator(chosen.catalog, plan, indicator, given, context);
	},
};

export async function assessIndicator(
	catalog: Catalog,
	plan: string,
	name: string,
	given: Given,
	context: Context,
): Promise<Exit> {
	const actuals = given.all('actual').map(typedActual);
	const last = actuals.at(-1);
	const year = given.number('year') ?? (last && 'year' in last ? last.year : undefined);
	const baseline = given.number('baseline');
	const options: AssessOptions = baseline === undefined ? {} : { baseline };
	const found = catalog.find(plan, name, year === undefined ? {} : { year });
	const { indicator } = found;
	const assessment = assessed(indicator, actuals, options);
	const { language } = context;
	await context.print({
		json: () => ({ ...indicatorJson(indicator), assessment }),
		text: () =>
			[
				indicatorReport(found, language),
				assessmentReport(indicator, actuals, options, language),
			].join('\n\n'),
	});
	return 0;
}
