import { finite, notANumber, withinRange } from '../error/argument.js';

/**
 * The growth that several rates, one after another, amount to.
 *
 * Π(1 + rateᵢ) − 1
 *
 * @param rates - Fractions: 1.51 % is 0.0151.
 * @returns A fraction over all the periods together; 0 for no rates.
 * @throws PlanError `not-a-number`, `overflow`
 * @see 国家统计局, 环比发展速度与定基发展速度
 * @example
 * chain([0.0151, -0.022, -0.0418]) //=> -0.04873
 */
export function chain(rates: readonly number[]): number {
	if (!Array.isArray(rates)) throw notANumber('rates', rates);
	const factor = rates.reduce((product, rate, i) => product * (1 + finite(`rates[${i}]`, rate)), 1);
	return withinRange('chain', factor - 1);
}
