import { finite, oneOf } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';

export type Rounding = 'half-up' | 'half-even';

/**
 * A number to so many decimals, rounded once and on the decimal value as printed.
 *
 * `half-up` takes a half away from zero (1.005 → 1.01); `half-even` takes it to the even digit, as
 * GB/T 8170 does. Both go by the absolute value, so that −x rounds to the opposite of x.
 *
 * @param value - Any finite number.
 * @param decimals - Digits after the point, −15 to 15; −2 rounds to hundreds.
 * @param rounding - `half-up` unless told.
 * @throws PlanError `not-a-number`, `unknown-option`
 * @see GB/T 8170-2008 数值修约规则与极限数值的表示和判定, 3.2
 * @example
 * round(1.005, 2) //=> 1.01
 * round(28.165, 2, 'half-even') //=> 28.16
 */
export function round(value: number, decimals: number, rounding: Rounding = 'half-up'): number {
	finite('value', value);
	oneOf('rounding', rounding, ['half-up', 'half-even']);
	if (!Number.isInteger(finite('decimals', decimals)) || Math.abs(decimals) > 15) {
		throw new PlanError(
			'not-a-number',
			{
				zh: `参数 decimals 应为 −15 到 15 的整数，收到的是 ${decimals}`,
				en: `decimals should be a whole number from −15 to 15, but ${decimals} came`,
			},
			{ argument: 'decimals', received: decimals },
		);
	}
	const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
	const whole = BigInt(digits.replace('.', ''));
	const scale = digits.replace(/^\d\.?/, '').length - Number(exponent);
	const dropped = scale - decimals;
	if (dropped <= 0) return value + 0;
	if (dropped > 40) return 0;
	const step = BigInt(10) ** BigInt(dropped);
	const kept = whole / step;
	const twice = (whole % step) * two;
	const up = twice > step || (twice === step && (rounding === 'half-up' || kept % two === one));
	return Number(`${value < 0 ? '-' : ''}${up ? kept + one : kept}e${-decimals}`) + 0;
}

// Not 1n and 2n, which a script for older hosts cannot hold.
const one = BigInt(1);
const two = BigInt(2);
