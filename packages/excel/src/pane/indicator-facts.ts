import {
	attributes,
	comparators,
	type Found,
	growthText,
	kinds,
	type Language,
	legend,
	levelText,
	outcome,
	type Promised,
	phrase,
	place,
	scopes,
	target as stated,
	strengths,
	type Target,
	temporalities,
	yearText,
} from '@plan-indicators/core';
import type { Fact } from './facts.js';
import { words } from './words.js';

/** What the plan says of one target of an indicator. */
export function indicatorFacts(
	{ plan, indicator }: Found,
	target: Target,
	language: Language,
): readonly Fact[] {
	const { baseline, unit = '', attribute, denominator } = indicator;
	const promised = { plan, indicator, target };
	const base = baseline && `${baseline.value} ${unit} (${baseline.year})`;
	const level = levelFact(promised, language);
	const rate = growthText(promised, language);
	return [
		[words.wording, phrase(target.source)],
		[words.level, level],
		[words.unit, unit],
		[words.baseline, base ?? words.noBaseline[language]],
		[words.targetYear, yearText(target, language)],
		[words.growth, rate],
		[words.marks, legend(`${level}${rate ?? ''}`, language).join('  ')],
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
function levelFact(promised: Promised, language: Language): string {
	const { indicator, target } = promised;
	const level = outcome(() => stated(indicator, target.year));
	if (!('value' in level)) return level.messages[language];
	const { formula } = level.value;
	const how = formula === undefined ? '' : ` (${formula})`;
	return `${levelText(promised, language, indicator.unit)}${how}`;
}
