import { clipped, finite, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { parseUnit } from './parse-unit.js';

/**
 * A value in another unit of the same dimension. The data are never edited, only the answer.
 *
 * value · (size of `from`) / (size of `to`), where 万 is 10⁴ and 亿 is 10⁸ of the unit behind it.
 *
 * @param value - In the unit `from`.
 * @param from - As printed: 亿元, 万平方米, 亩, 元/平方米.
 * @param to - A unit of the same dimension: 万元, 平方公里, 公顷, 万元/亩.
 * @returns The value in the unit `to`.
 * @throws PlanError `not-a-number`, `unit-mismatch` (unknown, or of another dimension), `overflow`
 * @example
 * convert(829.92, '亿元', '万元') //=> 8299200
 * convert(15, '亩', '公顷') //=> 1
 */
export function convert(value: number, from: string, to: string): number {
	finite('value', value);
	const source = parseUnit(String(from));
	const result = parseUnit(String(to));
	if (!source || !result || source.dimension !== result.dimension) {
		const unknown = !source ? from : !result ? to : undefined;
		const [own, other] = [clipped(String(from)), clipped(String(to))];
		throw new PlanError(
			'unit-mismatch',
			unknown === undefined
				? {
						zh: `${own} 与 ${other} 不是同一种量，不能换算`,
						en: `${own} and ${other} measure different things and cannot be converted`,
					}
				: {
						zh: `不认识的单位：${clipped(String(unknown))}`,
						en: `unknown unit: ${clipped(String(unknown))}`,
					},
			{ argument: source ? 'to' : 'from', received: source ? to : from },
		);
	}
	const converted =
		(value * source.size.numerator * result.size.denominator) /
		(source.size.denominator * result.size.numerator);
	return withinRange('convert', converted);
}
