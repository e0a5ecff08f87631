import {
	directions,
	type Indicator,
	type InferredField,
	inferredFields,
	type Language,
	meaning,
	temporalities,
} from '@plan-indicators/core';
import { indicatorName } from './indicator-name.js';
import { printedText } from './printed-text.js';

/** What was concluded of indicators from their words, those of one conclusion together. */
export function inferredNotes(
	indicators: readonly Indicator[],
	language: Language,
): readonly string[] {
	const groups = new Map<string, string[]>();
	for (const indicator of indicators) {
		for (const field of indicator.inferred ?? []) {
			const concluded = conclusion(indicator, field, language);
			const words = printedText(inferredFields[field][language]);
			const what = language === 'zh' ? `${words}（${concluded}）` : `${words} (${concluded})`;
			groups.set(what, [...(groups.get(what) ?? []), indicatorName(indicator, language)]);
		}
	}
	const all = indicators.length;
	return [...groups].map(([what, names]) =>
		language === 'zh'
			? `由文字推定的${what}：${names.length === all ? '全部指标' : names.join('、')}`
			: `Inferred from the words: ${what}: ${names.length === all ? 'every indicator' : names.join(', ')}`,
	);
}

function conclusion(indicator: Indicator, field: InferredField, language: Language): string {
	const { baseline, targets } = indicator;
	switch (field) {
		case 'temporality':
			return temporalities[indicator.temporality][language];
		case 'direction':
			return directions[indicator.direction][language];
		case 'baselineYear':
			return baseline ? String(baseline.year) : '—';
		case 'targetYear':
			return targets
				.filter(({ yearStated }) => !yearStated)
				.map(({ year }) => year)
				.join(', ');
		case 'mode':
			return targets
				.filter(({ kind }) => kind === 'growth')
				.map((target) => meaning(target, { indicator, target }, language))
				.join(', ');
	}
}
