import {
	type Comparator,
	comparators,
	figureWithUnit,
	type Indicator,
	type Language,
	outcome,
	type Target,
	target,
	trajectory,
} from '@plan-indicators/core';
import { sparkline } from './sparkline.js';

/** Why there is no level, in the room of a cell. */
export function noLevel(indicator: Indicator, { year }: Target, language: Language): string {
	const stated = outcome(() => target(indicator, year));
	return 'code' in stated && stated.code === 'no-baseline' ? unknownBase[language] : '—';
}

const unknownBase = { zh: '未给基期', en: 'no baseline' } as const;

/** A number in the terms of a target, beside it: > 1000, ≥ 20 %. */
export function figureText(
	target: Target,
	{ value, comparator = target.comparator }: { value: number; comparator?: Comparator },
): string {
	return `${comparators[comparator].symbol} ${figureWithUnit(target.kind, value)}`;
}

export function pathText(indicator: Indicator): string {
	const path = outcome(() => trajectory(indicator));
	return 'value' in path ? sparkline(path.value.map(({ value }) => value)) : '';
}
