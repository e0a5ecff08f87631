import { citation, type Indicator, type Plan, phrase } from '@plan-indicators/core';
import { table } from './table.js';
import { growthText, levelText, number, pathText } from './words.js';

/** A plan as a person reads it in a terminal: its indicators, or what it states instead. */
export function planReport(plan: Plan): string {
	return [
		`■ ${plan.shortName.zh}  ${plan.name.zh}`,
		`  ${citation(plan)}`,
		'',
		plan.indicators.length > 0 ? indicators(plan.indicators) : inWords(plan),
	].join('\n');
}

function indicators(all: readonly Indicator[]): string {
	const rows = all.flatMap((indicator) =>
		indicator.targets.map((target) => [
			indicator.name.zh,
			indicator.unit ?? '',
			indicator.baseline ? number(indicator.baseline.value) : '—',
			phrase(target.source),
			String(target.year),
			levelText(indicator, target),
			growthText(indicator),
			pathText(indicator),
		]),
	);
	return table(
		['指标', '单位', '基期值', '目标（原文）', '年份', '目标值', '年均增长', '路径'],
		rows,
	);
}

function inWords({ goals, tasks }: Plan): string {
	return [
		'  本规划没有数值目标，写明的是目标和任务。（This plan states no numeric target.）',
		'',
		table(
			['目标'],
			goals.map(({ name }) => [name.zh]),
		),
		'',
		table(
			['任务', '所在章节'],
			tasks.map(({ name, number = '', source }) => [
				number ? `${number}. ${name.zh}` : name.zh,
				source.section.at(-1) ?? '',
			]),
		),
	].join('\n');
}
