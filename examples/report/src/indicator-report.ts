import {
	type Indicator,
	type Locator,
	numberOf,
	outcome,
	phrase,
	target as stated,
	type Target,
	trajectory,
} from '@plan-indicators/core';
import { table } from './table.js';
import { figureText, growthText, levelText, number, pathText } from './words.js';

/** One indicator with everything the plan says of it, and where. */
export function indicatorReport(indicator: Indicator): string {
	const { name, plan, targets, note } = indicator;
	return [
		`■ ${plan.shortName.zh} · ${name.zh}  ${name.en}`,
		`  ${headline(indicator)}`,
		'',
		table(
			['', '年份', '数值', '原文', '出处'],
			[...baselineRow(indicator), ...targets.flatMap((target) => targetRows(indicator, target))],
		),
		...path(indicator),
		...(note ? ['', `  说明  ${note.zh}`] : []),
	].join('\n');
}

/** 758 → 1000 家，年均 5.70 % */
function headline(indicator: Indicator): string {
	const { baseline, unit = '' } = indicator;
	const level = outcome(() => stated(indicator).value);
	if (!('value' in level)) return level.messages.zh;
	const from = baseline ? `${number(baseline.value)} → ` : '';
	const rate = growthText(indicator) === '—' ? '' : `，年均 ${growthText(indicator)}`;
	return `${from}${number(level.value)} ${unit}${rate}`;
}

function baselineRow({ baseline, source }: Indicator): string[][] {
	if (!baseline) return [];
	return [['基期', String(baseline.year), number(baseline.value), baseline.wording, place(source)]];
}

function targetRows(indicator: Indicator, target: Target): string[][] {
	const { readings = [], alsoStated = [], stretch, source, year } = target;
	const row = (label: string, value: string, wording: string, where: string) => [
		label,
		String(year),
		value,
		wording,
		where,
	];
	return [
		row('目标', levelText(indicator, target), phrase(source), place(source)),
		...(stretch
			? [row('力争', figureText(target, stretch), phrase(stretch.source), place(stretch.source))]
			: []),
		...alsoStated.map((also) =>
			row('另述', figureText(target, also), phrase(also.source), place(also.source)),
		),
		...readings.map((reading) =>
			row('另解', String(numberOf(reading) ?? ''), reading.kind, reading.why.zh),
		),
	];
}

function path(indicator: Indicator): string[] {
	const path = outcome(() => trajectory(indicator));
	if (!('value' in path)) return [];
	const levels = path.value;
	const method = levels.at(-1)?.method === 'geometric' ? '等比' : '线性';
	return [
		'',
		`  路径（${method}推算，规划未写明）  ${pathText(indicator)}`,
		table(
			levels.map(({ year }) => String(year)),
			[levels.map(({ value }) => number(value))],
		),
	];
}

function place({ section, row }: Locator): string {
	return `${section.join(' › ')}${row === undefined ? '' : ` 第${row}行`}`;
}
