import {
	attributes,
	comparators,
	type Found,
	growth,
	kinds,
	type Language,
	outcome,
	phrase,
	place,
	scopes,
	target as stated,
	strengths,
	type Target,
	temporalities,
} from '@plan-indicators/core';
import type { Fact } from './facts.js';
import { numberText, percentText } from './number-text.js';
import { words } from './words.js';

/** What the plan says of one target of an indicator. */
export function indicatorFacts(
	{ plan, indicator }: Found,
	target: Target,
	language: Language,
): readonly Fact[] {
	const { baseline, unit = '', attribute, denominator } = indicator;
	const withUnit = (value: number) => `${numberText(value, language)} ${unit}`.trim();
	const base = baseline && `${withUnit(baseline.value)} (${baseline.year})`;
	const year = target.yearStated ? '' : ` (${words.yearNotStated[language]})`;
	return [
		[words.wording, phrase(target.source)],
		[words.level, levelText(indicator, target, language)],
		[words.unit, unit],
		[words.baseline, base ?? words.noBaseline[language]],
		[words.targetYear, `${target.year}${year}`],
		[words.growth, growthText(indicator, target, language)],
		[words.comparator, comparators[target.comparator][language]],
		[words.stretch, target.stretch && phrase(target.stretch.source)],
		[words.attribute, attribute && attributes[attribute][language]],
		[words.strength, strengths[target.strength][language]],
		[words.kind, kinds[target.kind][language]],
		[words.temporality, temporalities[indicator.temporality][language]],
		[words.denominator, denominator?.[language]],
		[words.scope, scopes[plan.scope][language]],
		[words.document, plan.document.number ?? plan.document.title],
		[words.source, place(target.source, language)],
	];
}

/** The level with how it follows, or why there is none. */
function levelText(indicator: Found['indicator'], { year }: Target, language: Language): string {
	const level = outcome(() => stated(indicator, year));
	if (!('value' in level)) return level.messages[language];
	const { value, max, formula } = level.value;
	const upper = max === undefined ? '' : `–${numberText(max, language)}`;
	const how = formula === undefined ? '' : ` (${formula})`;
	return `${numberText(value, language)}${upper} ${indicator.unit ?? ''}${how}`;
}

function growthText(
	indicator: Found['indicator'],
	{ year }: Target,
	language: Language,
): string | undefined {
	const rate = outcome(() => growth(indicator, { year }));
	if (!('value' in rate)) return undefined;
	return `${percentText(rate.value.rate, language)} (${words[rate.value.basis][language]})`;
}
