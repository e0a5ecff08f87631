import {
	compounds,
	type Indicator,
	outcome,
	type Target,
	target as targetLevel,
} from '@plan-indicators/core';

/** A level as a formula: baseline × factor + amount; without a factor it is the amount alone. */
export interface Shape {
	/** The source of a formula. */
	readonly factor?: string;
	readonly amount: number;
}

/**
 * @param from - The base year, as a formula writes it: a cell or a number.
 * @param to - The target year, likewise.
 * @returns Undefined where the target is not a number, or counts from a year without a baseline.
 */
export function shape(
	single: Indicator,
	target: Target,
	from: string,
	to: string,
): Shape | undefined {
	const year = single.baseline?.year ?? ('baseYear' in target ? target.baseYear : undefined);
	// Nothing grows from 0: a factor is asked of 1, an amount of 0.
	const grows = compounds(target.kind);
	const value = grows ? 1 : 0;
	const baseline = { year: year ?? single.plan.period.start - 1, value, wording: String(value) };
	const level = outcome(() => targetLevel({ ...single, baseline }, target.year).value);
	if (!('value' in level)) return undefined;
	const amount = grows ? 0 : level.value;
	if (target.kind === 'multiple') return { factor: String(target.factor), amount };
	if (target.kind === 'increment' && single.temporality !== 'flow') return { factor: '1', amount };
	if (target.kind !== 'growth') return { amount };
	const yearly = `(1+${percent(target.rate)})`;
	return { factor: target.mode === 'total' ? yearly : `${yearly}^(${to}-${from})`, amount };
}

/** 0.15 as 15%, without the digits that multiplying by 100 adds. */
export function percent(rate: number): string {
	return `${Number((rate * 100).toPrecision(15))}%`;
}
