import {
	type Found,
	figuresOf,
	growthText,
	type Locator,
	levelText,
	marked,
	marksOf,
	meaning,
	outcome,
	type Promised,
	phrase,
	planTitle,
	promises,
	target as stated,
	strengths,
	stretchText,
	trajectory,
	warranted,
} from '@plan-indicators/core';
import { withLegend } from './legend.js';
import { table } from './table.js';
import { figureText, noLevel, pathText } from './words.js';

/** One indicator with everything the plan says of it, and where. */
export function indicatorReport(found: Found): string {
	const { plan, indicator } = found;
	const all = promises(found);
	const { name, note } = indicator;
	const text = [
		`■ ${planTitle(plan, 'zh')} · ${name.zh}  ${name.en}`,
		...all.map((promised) => `  ${headline(promised)}`),
		...refusal(found),
		'',
		table(
			['', '年份', '数值', '原文', '出处'],
			[...baselineRow(found), ...all.flatMap(targetRows)],
		),
		...path(found),
		...(note ? ['', `  说明  ${note.zh}`] : []),
	].join('\n');
	return withLegend(text);
}

/** 758 → 1000 家，年均 5.70 %†; 829.92 → 1669.27 亿元†，年均增长 15 %. */
function headline(promised: Promised): string {
	const { indicator, target } = promised;
	const promise = `${meaning(target, promised, 'zh')}${stretchText(promised, 'zh')}`;
	const rate = growthText(promised, 'zh');
	const growing = target.kind === 'growth' || rate === undefined ? '' : `，年均 ${rate}`;
	const level = outcome(() => stated(indicator, target.year));
	if (!indicator.baseline || !('value' in level)) return `${promise}${growing}`;
	const from = `${indicator.baseline.value} → `;
	const { value, formula } = level.value;
	if (formula === undefined) return `${from}${promise}${growing}`;
	const { unit = '' } = indicator;
	const computed = `${warranted(value, figuresOf(indicator))} ${unit}`.trim();
	return `${from}${marked(computed, marksOf(promised).level)}，${promise}${growing}`;
}

/** Why there is no level, where the plan does not give one. */
function refusal({ indicator }: Found): string[] {
	const level = outcome(() => stated(indicator));
	return 'value' in level ? [] : [`  ${level.messages.zh}`];
}

function baselineRow({ indicator: { baseline, source } }: Found): string[][] {
	if (!baseline) return [];
	return [['基期', String(baseline.year), String(baseline.value), baseline.wording, place(source)]];
}

function targetRows(promised: Promised): string[][] {
	const { indicator, target } = promised;
	const { readings = [], alsoStated = [], stretch, source } = target;
	const year = marked(String(target.year), marksOf(promised).year);
	const row = (label: string, value: string, wording: string, where: string) => [
		label,
		year,
		value,
		wording,
		where,
	];
	return [
		row(
			'目标',
			levelText(promised, 'zh') ?? noLevel(indicator, target),
			phrase(source),
			place(source),
		),
		...(stretch
			? [row('力争', figureText(target, stretch), phrase(stretch.source), place(stretch.source))]
			: []),
		...alsoStated.map((also) =>
			row(
				'另述',
				also.value === undefined
					? strengths[also.strength].zh
					: figureText(target, { ...also, value: also.value }),
				phrase(also.source),
				place(also.source),
			),
		),
		...readings.map((reading) =>
			row('另解', meaning(reading, promised, 'zh'), phrase(source), reading.why.zh),
		),
	];
}

function path({ indicator }: Found): string[] {
	const path = outcome(() => trajectory(indicator));
	if (!('value' in path)) return [];
	const levels = path.value;
	const method = levels.at(-1)?.method === 'geometric' ? '等比' : '线性';
	const digits = figuresOf(indicator);
	return [
		'',
		`  路径（${method}推算，规划未写明）  ${pathText(indicator)}`,
		table(
			levels.map(({ year }) => String(year)),
			[levels.map(({ value }) => String(warranted(value, digits)))],
		),
	];
}

function place({ section, row }: Locator): string {
	return `${section.join(' › ')}${row === undefined ? '' : ` 第${row}行`}`;
}
