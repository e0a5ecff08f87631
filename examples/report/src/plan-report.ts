import {
	growthText,
	levelText,
	marked,
	marksOf,
	outcome,
	type Plan,
	phrase,
	promises,
} from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { withLegend } from './legend.js';
import { counts, listTable } from './list-report.js';
import { planHead } from './plan-head.js';
import { table } from './table.js';
import { noLevel, pathText } from './words.js';

/** A plan as a person reads it in a terminal: its indicators, or what it states instead. */
export function planReport(plan: Plan): string {
	const text = [
		...planHead(plan),
		'',
		plan.indicators.length > 0 ? indicators(plan) : inWords(plan),
		'',
		`  ${counts(plan)}`,
		`  逐条看：start ${typed(plan)} --list 任务`,
	].join('\n');
	return withLegend(text);
}

/** The shortest name to type for a plan. */
function typed({ district, id }: Plan): string {
	const short = district?.zh.replace(/区$/, '') ?? id;
	const found = outcome(() => catalog.plan(short));
	return 'value' in found && found.value.id === id ? short : id;
}

function indicators(plan: Plan): string {
	const all = plan.indicators.flatMap((indicator) => promises({ plan, indicator }));
	const rows = all.map((promised) => {
		const { indicator, target } = promised;
		const { name, unit = '', baseline } = indicator;
		return [
			name.zh,
			unit,
			baseline ? String(baseline.value) : '—',
			phrase(target.source),
			marked(String(target.year), marksOf(promised).year),
			levelText(promised, 'zh') ?? noLevel(indicator, target),
			growthText(promised, 'zh') ?? '—',
			pathText(indicator),
		];
	});
	return table(
		['指标', '单位', '基期值', '目标（原文）', '年份', '目标值', '年均增长', '路径'],
		rows,
	);
}

function inWords(plan: Plan): string {
	return [
		'  本规划没有数值目标，写明的是目标和任务。（This plan states no numeric target.）',
		'',
		listTable(plan, 'goals'),
		'',
		listTable(plan, 'tasks'),
	].join('\n');
}
