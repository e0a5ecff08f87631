import {
	type Comparison,
	createCatalog,
	growthText,
	type Language,
	levelText,
	marked,
	marksOf,
	phrase,
	planTitle,
	promises,
} from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';
import { withConcepts } from '../plans/with-concepts.js';
import { indicatorJson } from '../shown/json.js';
import { withLegend } from '../shown/legend.js';
import { table } from '../shown/table.js';
import { noLevel } from '../shown/words.js';

/** The same indicator in every plan that has it, and what stands against comparing. */
export const compare: Command = {
	name: 'compare',
	words: 'INDICATOR',
	about: {
		zh: '同一指标在各规划中的目标，以及不可直接比较之处',
		en: 'an indicator in every plan that has it, and what stands against comparing',
	},
	options: ['plan', ...readingOptions],
	examples: [
		{ line: 'compare 高新技术企业', about: { zh: '五个规划之间', en: 'among the five plans' } },
		{
			line: 'compare 高新技术企业 --plan mine.csv',
			about: { zh: '加上自己的规划', en: 'with a plan of your own' },
		},
	],
	run: async (given, context) => {
		const { catalog, own, words } = await chosenPlans(given, context);
		const [name, ...others] = words;
		if (name === undefined || others.length > 0)
			throw usageError(
				'请写明一个指标，如：高新技术企业',
				'name one indicator, such as 高新技术企业',
				{
					received: words,
				},
			);
		const shipped = catalog.plans.filter((plan) => !own.includes(plan));
		const comparison = createCatalog([...shipped, ...own.map(withConcepts)]).compare(name);
		await context.print({
			json: () => ({
				entries: comparison.entries.map(({ plan, indicator }) => ({
					plan: plan.id,
					indicator: indicatorJson(indicator),
				})),
				differences: comparison.differences,
			}),
			text: () => text(comparison, context.language),
		});
		return 0;
	},
};

const heads = {
	zh: ['规划', '指标', '单位', '基期值', '目标（原文）', '年份', '目标值', '年均增长'],
	en: ['Plan', 'Indicator', 'Unit', 'Baseline', 'Target as printed', 'Year', 'Level', 'A year'],
} as const;

function text({ entries, differences }: Comparison, language: Language): string {
	const rows = entries.flatMap((found) =>
		promises(found).map((promised) => {
			const { indicator, target } = promised;
			return [
				planTitle(found.plan, language),
				indicator.name[language],
				indicator.unit ?? '',
				indicator.baseline ? String(indicator.baseline.value) : '—',
				phrase(target.source),
				marked(String(target.year), marksOf(promised).year),
				levelText(promised, language) ?? noLevel(indicator, target, language),
				growthText(promised, language) ?? '—',
			];
		}),
	);
	const against = differences.map(({ messages }) => `  !  ${messages[language]}`);
	return withLegend(
		[table(heads[language], rows), ...(against.length > 0 ? ['', ...against] : [])].join('\n'),
		language,
	);
}
