import {
	type Plan,
	type Review,
	type ReviewOptions,
	review as reviewed,
} from '@plan-indicators/core';
import { readActuals } from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import { methodOf } from '../arguments/method-of.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command, Context, Exit } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { fileBytes } from '../plans/file-bytes.js';
import { onePlan } from '../plans/one-plan.js';
import { tell, unreadable } from '../plans/plan-file.js';
import { readingOptions } from '../plans/read-options.js';
import { reviewJson, reviewText } from '../shown/review-text.js';

/** Every indicator of a plan at one time: 中期评估. */
export const review: Command = {
	name: 'review',
	words: 'PLAN --actuals FILE',
	about: {
		zh: '按实际值表评价规划的全部指标（中期评估、总结评估）',
		en: 'every indicator of a plan judged by a table of actuals',
	},
	options: [
		'actuals',
		'year',
		'date',
		'method',
		'order',
		'output',
		'force',
		'plan',
		...readingOptions,
	],
	examples: [
		{
			line: 'review mine.csv --actuals actuals.csv',
			about: { zh: '在终端里看', en: 'in the terminal' },
		},
		{
			line: 'review 青浦 --actuals actuals.xlsx --year 2023 --json',
			about: { zh: '到某一年为止，供程序用', en: 'up to a year, for a program' },
		},
	],
	run: async (given, context) => {
		const plan = onePlan(await chosenPlans(given, context));
		const file = given.text('actuals');
		if (file === undefined)
			throw usageError(
				'请用 --actuals FILE 给出实际值表',
				'give a table of actuals with --actuals FILE',
				{
					argument: 'actuals',
				},
			);
		const actuals = await actualsIn(file, plan, given, context);
		const result = reviewed(plan, actuals, optionsOf(given));
		return deliver(result, given, context);
	},
};

async function actualsIn(file: string, plan: Plan, given: Given, context: Context) {
	const bytes = await fileBytes(file, context.folder);
	if (!(bytes instanceof Uint8Array)) throw unreadable(file, [bytes]);
	const encoding = given.text('encoding');
	const { actuals, problems } = await readActuals(bytes, {
		file,
		plan,
		...(encoding === undefined ? {} : { encoding }),
	});
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 && Object.keys(actuals).length === 0) throw unreadable(file, problems);
	tell(file, problems, context);
	return actuals;
}

function optionsOf(given: Given): ReviewOptions {
	const [year, date] = [given.number('year'), given.text('date')];
	const [method, order] = [methodOf(given.text('method')), given.text('order')];
	return {
		...(year === undefined ? {} : { year }),
		...(date === undefined ? {} : { date }),
		...(method === undefined ? {} : { method }),
		...(order === 'need' ? { order } : {}),
	};
}

async function deliver(result: Review, _given: Given, context: Context): Promise<Exit> {
	await context.print({
		json: () => reviewJson(result),
		text: () => reviewText(result, context.language),
	});
	return 0;
}
