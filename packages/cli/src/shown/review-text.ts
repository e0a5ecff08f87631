import {
	type Actual,
	compounds,
	figuresOf,
	type Language,
	levelText,
	type Review,
	type ReviewRow,
	round,
	timeText,
	warranted,
} from '@plan-indicators/core';
import { actualsEnd } from '@plan-indicators/files';
import { withLegend } from './legend.js';
import { planHead } from './plan-head.js';
import { table } from './table.js';

const heads = {
	zh: ['指标', '单位', '基期值', '目标', '年份', '实际', '时间', '时间进度', '进度', '评价'],
	en: [
		'Indicator',
		'Unit',
		'Baseline',
		'Target',
		'Year',
		'Actual',
		'Of',
		'Elapsed',
		'Progress',
		'Status',
	],
} as const;

const reviewed = { zh: '评估时点：', en: 'Reviewed as of ' } as const;

function endText(time: number, language: Language): string {
	if (!Number.isInteger(time)) return timeText(time)[language];
	return language === 'zh' ? `${time} 年末` : `the end of ${time}`;
}

function beyondActuals(review: Review, language: Language): string {
	const end = actualsEnd(review)?.[language];
	if (end === undefined) return '';
	return language === 'zh' ? `（${end}）` : ` (${end})`;
}

/** A review in a terminal: a row an indicator, why some have no status, the sentence. */
export function reviewText(review: Review, language: Language): string {
	const { plan, rows, time, sentence } = review;
	const colon = language === 'zh' ? '：' : ': ';
	const reasons = rows.flatMap(({ indicator, refusal }) =>
		refusal ? [`  —  ${indicator.name[language]}${colon}${refusal.messages[language]}`] : [],
	);
	const text = [
		...planHead(plan, language),
		`  ${reviewed[language]}${endText(time, language)}${beyondActuals(review, language)}`,
		'',
		table(
			heads[language],
			rows.map((row) => cells(row, review, language)),
		),
		...(reasons.length > 0 ? ['', ...reasons] : []),
		'',
		`  ${sentence[language]}`,
	].join('\n');
	return withLegend(text, language);
}

function cells(
	{ indicator, target, actual, assessment, status }: ReviewRow,
	{ plan }: Review,
	language: Language,
): string[] {
	const share = (name: 'elapsed' | 'linearProgress' | 'logProgress') => {
		const measure = assessment?.measures[name];
		if (!measure || !('value' in measure) || typeof measure.value !== 'number') return '—';
		return `${round(measure.value * 100, 1)} %`;
	};
	return [
		indicator.name[language],
		indicator.unit ?? '',
		indicator.baseline ? String(indicator.baseline.value) : '—',
		levelText({ plan, indicator, target }, language) ?? '—',
		String(target.year),
		actual ? observed(actual, figuresOf(indicator)) : '—',
		actual ? String('date' in actual ? actual.date : actual.year) : '—',
		share('elapsed'),
		share(compounds(target.kind) ? 'logProgress' : 'linearProgress'),
		status ? status.name[language] : '—',
	];
}

function observed(actual: Actual, digits: readonly string[]): string {
	if ('value' in actual) return String(actual.value);
	const rate = 'rate' in actual ? actual.rate : actual.change;
	return `${warranted(rate * 100, [...digits, '0.00'])} %`;
}
