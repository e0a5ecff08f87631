import {
	citation,
	type Found,
	figuresOf,
	kinds,
	type Language,
	levelText,
	outcome,
	phrase,
	place,
	planTitle,
	promises,
	type StatedLevel,
	target as stated,
	type TargetKind,
	warranted,
	yearText,
} from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { indicatorWords } from '../plans/indicator-words.js';
import { readingOptions } from '../plans/read-options.js';
import { withLegend } from '../shown/legend.js';

/** What a plan promises for a year, with the words it does so in and the place where they stand. */
export const target: Command = {
	name: 'target',
	words: 'PLAN INDICATOR',
	about: {
		zh: '规划写明的目标值、原文和出处',
		en: 'the level a plan states, its words, and where they stand',
	},
	options: ['year', 'kind', 'plan', ...readingOptions],
	examples: [
		{ line: 'target 青浦 高企', about: { zh: '最后一年的目标', en: 'for the last year' } },
		{
			line: 'target 虹口 高新技术企业 --year 2026',
			about: { zh: '年份区分两个规划', en: 'the year tells two plans apart' },
		},
	],
	run: async (given, context) => {
		const chosen = await chosenPlans(given, context);
		const [plan, name] = indicatorWords(chosen);
		const year = given.number('year');
		const kind = kindOf(given.text('kind'));
		const found = chosen.catalog.find(plan, name, year === undefined ? {} : { year });
		const level = stated(found.indicator, year, kind === undefined ? {} : { kind });
		const { language } = context;
		await context.print({
			json: () => ({
				plan: found.plan.id,
				indicator: found.indicator.id,
				...(found.indicator.unit === undefined ? {} : { unit: found.indicator.unit }),
				...level,
				citation: citation(found.plan),
			}),
			text: () => text(found, level, language),
		});
		return 0;
	},
};

function kindOf(typed: string | undefined): TargetKind | undefined {
	if (typed === undefined) return undefined;
	const all = Object.entries(kinds);
	const found = all.find(([name, { zh }]) => name === typed || zh === typed)?.[0];
	const names = Object.keys(kinds);
	if (found !== undefined && isKind(found)) return found;
	throw usageError(
		`--kind 应为 ${names.join(', ')} 之一，不是 ${JSON.stringify(typed)}`,
		`--kind is one of ${names.join(', ')}, not ${JSON.stringify(typed)}`,
		{ argument: 'kind', received: typed, options: names },
	);
}

function isKind(name: string): name is TargetKind {
	return name in kinds;
}

function text(found: Found, level: StatedLevel, language: Language): string {
	const { plan, indicator } = found;
	const { unit = '', name } = indicator;
	const { source } = level.target;
	const promised = promises(found).find(({ target }) => target === level.target);
	const value = outcome(() => promised && levelText(promised, language, unit));
	const shown =
		level.year === level.target.year && 'value' in value && value.value !== undefined
			? value.value
			: `${warranted(level.value, figuresOf(indicator))} ${unit}`.trim();
	const [said, comma] = language === 'zh' ? ['原文', '，'] : ['as printed', ', '];
	const year = level.year === level.target.year ? yearText(level.target, language) : level.year;
	const lines = [
		`${planTitle(plan, language)} · ${name[language]}  ${year}  ${shown}`,
		`  ${said} “${phrase(source)}”${comma}${place(source, language)}`,
		...(level.formula === undefined ? [] : [`  ${level.formula}`]),
		`  ${citation(plan)}`,
	];
	return withLegend(lines.join('\n'), language);
}
