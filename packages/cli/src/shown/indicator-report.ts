import {
	type Found,
	figuresOf,
	growthText,
	type Language,
	levelText,
	marked,
	marksOf,
	meaning,
	outcome,
	type Promised,
	phrase,
	place,
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
export function indicatorReport(found: Found, language: Language): string {
	const { plan, indicator } = found;
	const all = promises(found);
	const { name, note } = indicator;
	const other = name.en === name.zh ? '' : `  ${language === 'zh' ? name.en : name.zh}`;
	const text = [
		`■ ${planTitle(plan, language)} · ${name[language]}${other}`,
		...all.map((promised) => `  ${headline(promised, language)}`),
		...refusal(found, language),
		'',
		table(heads[language], [
			...baselineRow(found, language),
			...all.flatMap((promised) => targetRows(promised, language)),
		]),
		...path(found, language),
		...(note ? ['', `  ${labels.note[language]}  ${note[language]}`] : []),
	].join('\n');
	return withLegend(text, language);
}

const heads = {
	zh: ['', '年份', '数值', '原文', '出处'],
	en: ['', 'Year', 'Value', 'As printed', 'Where'],
} as const;

const labels = {
	baseline: { zh: '基期', en: 'Baseline' },
	target: { zh: '目标', en: 'Target' },
	stretch: { zh: '力争', en: 'Aim' },
	also: { zh: '另述', en: 'Also' },
	reading: { zh: '另解', en: 'Or' },
	note: { zh: '说明', en: 'Note' },
} as const;

/** 758 → 1000 家，年均 5.70 %†; 829.92 → 1669.27 亿元†，年均增长 15 %. */
function headline(promised: Promised, language: Language): string {
	const { indicator, target } = promised;
	const comma = language === 'zh' ? '，' : ', ';
	const promise = `${meaning(target, promised, language)}${stretchText(promised, language)}`;
	const rate = growthText(promised, language);
	const growing = target.kind === 'growth' || rate === undefined ? '' : aYear(rate, language);
	const level = outcome(() => stated(indicator, target.year));
	if (!indicator.baseline || !('value' in level)) return `${promise}${growing}`;
	const from = `${indicator.baseline.value} → `;
	const { value, formula } = level.value;
	if (formula === undefined) return `${from}${promise}${growing}`;
	const { unit = '' } = indicator;
	const computed = `${warranted(value, figuresOf(indicator))} ${unit}`.trim();
	return `${from}${marked(computed, marksOf(promised).level)}${comma}${promise}${growing}`;
}

function aYear(rate: string, language: Language): string {
	return language === 'zh' ? `，年均 ${rate}` : `, ${rate} a year`;
}

/** Why there is no level, where the plan does not give one. */
function refusal({ indicator }: Found, language: Language): string[] {
	const level = outcome(() => stated(indicator));
	return 'value' in level ? [] : [`  ${level.messages[language]}`];
}

function baselineRow({ indicator: { baseline, source } }: Found, language: Language): string[][] {
	if (!baseline) return [];
	const { year, value, wording } = baseline;
	const label = labels.baseline[language];
	return [[label, String(year), String(value), wording, place(source, language)]];
}

function targetRows(promised: Promised, language: Language): string[][] {
	const { indicator, target } = promised;
	const { readings = [], alsoStated = [], stretch, source } = target;
	const year = marked(String(target.year), marksOf(promised).year);
	const row = (label: keyof typeof labels, value: string, wording: string, where: string) => [
		labels[label][language],
		year,
		value,
		wording,
		where,
	];
	const at = (where: Parameters<typeof place>[0]) => place(where, language);
	return [
		row(
			'target',
			levelText(promised, language) ?? noLevel(indicator, target, language),
			phrase(source),
			at(source),
		),
		...(stretch
			? [row('stretch', figureText(target, stretch), phrase(stretch.source), at(stretch.source))]
			: []),
		...alsoStated.map((also) =>
			row(
				'also',
				also.value === undefined
					? strengths[also.strength][language]
					: figureText(target, { ...also, value: also.value }),
				phrase(also.source),
				at(also.source),
			),
		),
		...readings.map((reading) =>
			row('reading', meaning(reading, promised, language), phrase(source), reading.why[language]),
		),
	];
}

function path({ indicator }: Found, language: Language): string[] {
	const path = outcome(() => trajectory(indicator));
	if (!('value' in path)) return [];
	const levels = path.value;
	const method = levels.at(-1)?.method === 'geometric' ? 'geometric' : 'linear';
	const digits = figuresOf(indicator);
	return [
		'',
		`  ${paths[method][language]}  ${pathText(indicator)}`,
		table(
			levels.map(({ year }) => String(year)),
			[levels.map(({ value }) => String(warranted(value, digits)))],
		),
	];
}

const paths = {
	geometric: {
		zh: '路径（等比推算，规划未写明）',
		en: 'Path (geometric, not stated by the plan)',
	},
	linear: { zh: '路径（线性推算，规划未写明）', en: 'Path (linear, not stated by the plan)' },
} as const;
