import type { Measure } from '../model/target.js';

/**
 * The number of a promise as people write it: a rate in percent, a multiple without a unit.
 *
 * @param value - As `numberOf` gives it: a rate as a fraction.
 * @param unit - Of the indicator, or of the increment where that has its own.
 * @example
 * figureWithUnit('level', 1000, '家') //=> '1000 家'
 * figureWithUnit('growth', 0.15, '万亿元') //=> '15 %'
 */
export function figureWithUnit(kind: Measure['kind'], value: number, unit = ''): string {
	if (kind === 'growth') return `${percentOf(value)} %`;
	return kind === 'multiple' ? String(value) : `${value} ${unit}`.trim();
}

/** A printed rate without the digits that multiplying by 100 adds. */
function percentOf(rate: number): number {
	return Number((rate * 100).toPrecision(12));
}
