import {
	type Comparator,
	comparators,
	growth,
	type Indicator,
	outcome,
	round,
	type Target,
	target,
	trajectory,
} from '@plan-indicators/core';
import { sparkline } from './sparkline.js';

export function number(value: number): string {
	return String(round(value, 2));
}

/** A fraction in percent with two decimals. */
export function percent(rate: number): string {
	return `${round(rate * 100, 2).toFixed(2)} %`;
}

/** The level a target comes to: ≥ 1669.27, 1–2; in words where the plan gives no baseline. */
export function levelText(indicator: Indicator, { year, comparator }: Target): string {
	const stated = outcome(() => target(indicator, year));
	if (!('value' in stated)) return stated.code === 'no-baseline' ? '未给基期' : '—';
	const level = stated.value;
	if (level.max !== undefined) return `${number(level.value)}–${number(level.max)}`;
	const perYear = level.target.kind === 'perYear' ? '/年' : '';
	const sum = level.target.kind === 'level' && level.target.cumulative ? ' 累计' : '';
	return `${comparators[comparator].symbol} ${number(level.value)}${perYear}${sum}`;
}

/** A number in the terms of a target, beside it: > 1000, ≥ 15.00 %. */
export function figureText(
	target: Target,
	{ value, comparator = target.comparator }: { value: number; comparator?: Comparator },
): string {
	return `${comparators[comparator].symbol} ${target.kind === 'growth' ? percent(value) : number(value)}`;
}

export function growthText(indicator: Indicator): string {
	const asked = outcome(() => growth(indicator).rate);
	return 'value' in asked ? percent(asked.value) : '—';
}

export function pathText(indicator: Indicator): string {
	const path = outcome(() => trajectory(indicator));
	return 'value' in path ? sparkline(path.value.map(({ value }) => value)) : '';
}
