import {
	growthText,
	type Language,
	levelText,
	marked,
	marksOf,
	type Plan,
	phrase,
	promises,
} from '@plan-indicators/core';
import { withLegend } from './legend.js';
import { counts, listTable, statesInWords } from './list-report.js';
import { planHead } from './plan-head.js';
import { table } from './table.js';
import { noLevel, pathText } from './words.js';

/**
 * A plan as a person reads it in a terminal: its indicators, or what it states instead.
 *
 * @param more - The command that lists what else the plan states.
 */
export function planReport(plan: Plan, language: Language, more: string): string {
	const text = [
		...planHead(plan, language),
		'',
		plan.indicators.length > 0 ? indicators(plan, language) : inWords(plan, language),
		...(statesInWords(plan)
			? [
					'',
					`  ${counts(plan, language)}`,
					`  ${language === 'zh' ? '逐条看：' : 'One by one: '}${more}`,
				]
			: []),
	].join('\n');
	return withLegend(text, language);
}

const heads = {
	zh: ['指标', '单位', '基期值', '目标（原文）', '年份', '目标值', '年均增长', '路径'],
	en: ['Indicator', 'Unit', 'Baseline', 'Target as printed', 'Year', 'Level', 'A year', 'Path'],
} as const;

function indicators(plan: Plan, language: Language): string {
	const all = plan.indicators.flatMap((indicator) => promises({ plan, indicator }));
	const rows = all.map((promised) => {
		const { indicator, target } = promised;
		const { name, unit = '', baseline } = indicator;
		return [
			name[language],
			unit,
			baseline ? String(baseline.value) : '—',
			phrase(target.source),
			marked(String(target.year), marksOf(promised).year),
			levelText(promised, language) ?? noLevel(indicator, target, language),
			growthText(promised, language) ?? '—',
			pathText(indicator),
		];
	});
	return table(heads[language], rows);
}

const noNumbers = {
	zh: '  本规划没有数值目标，写明的是目标和任务。（This plan states no numeric target.）',
	en: '  This plan states no numeric target, but goals and tasks.',
} as const;

function inWords(plan: Plan, language: Language): string {
	return [
		noNumbers[language],
		'',
		listTable(plan, 'goals', language),
		'',
		listTable(plan, 'tasks', language),
	].join('\n');
}
