import {
	type Found,
	type Localized,
	leadingTarget,
	levelText,
	outcome,
	type Promised as PromisedTarget,
	phrase,
	type Target,
	target,
} from '@plan-indicators/core';

/** What a plan promises for the indicator, as the chart and the table need it. */
export interface Promised extends PromisedTarget {
	/** Absent where the plan states no level: never zero. */
	readonly level?: number;
	/** The level with comparator and unit, or else the phrase as printed: ≥ 270 家, 新增…100家. */
	readonly words: string;
	/** Why there is no level. */
	readonly refusal?: Localized;
}

export function promise({ plan, indicator }: Found): Promised {
	const chosen = leadingTarget(indicator);
	const entry = { plan, indicator, target: chosen };
	const asked = outcome(() => target(indicator).value);
	if (!('value' in asked)) return { ...entry, words: printed(chosen), refusal: asked.messages };
	const words = levelText(entry, 'zh', indicator.unit) ?? printed(chosen);
	return { ...entry, level: asked.value, words };
}

/** The phrase of the document with the word that governs it. */
export function printed({ source }: Target): string {
	return phrase(source);
}

/** Without grouping, as the plans print their figures. */
export function number(value: number): string {
	return format.format(value);
}

const format = new Intl.NumberFormat('zh-CN', { useGrouping: false, maximumFractionDigits: 2 });
