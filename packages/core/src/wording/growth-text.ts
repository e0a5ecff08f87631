import { outcome } from '../error/outcome.js';
import { growth } from '../level/growth.js';
import { growthInPoints } from '../level/growth-in-points.js';
import { round } from '../mathematics/round.js';
import type { Language } from '../model/localized.js';
import { figureWithUnit } from './figure-with-unit.js';
import { marked } from './marks.js';
import { marksOf } from './marks-of.js';
import type { Promised } from './promised.js';
import { stretchText } from './stretch-text.js';
import { comparators } from './words.js';

/**
 * The yearly growth a target asks for, with its marks: a stated rate as printed, with its comparator
 * and its stretch; a computed one with two decimals, of an indicator in % or ‰ in points; where no
 * baseline is printed, with the year that is counted from.
 *
 * @returns Undefined where neither the plan states a rate nor its figures imply one.
 * @example
 * growthText(promises(catalog.find('虹口园', '独角兽企业'))[0], 'zh') //=> '25.99 %†（自 2023 年）'
 */
export function growthText(of: Promised, language: Language): string | undefined {
	const { indicator, target } = of;
	const single = { ...indicator, targets: [target] as const };
	const points = outcome(() => growthInPoints(single));
	const marks = marksOf(of).growth;
	if ('value' in points && points.value !== undefined) {
		return marked(
			`${points.value < 0 ? '' : '+'}${hundredths(points.value)} ${pointWords(indicator.unit)[language]}`,
			[...(marks.length > 0 ? marks : (['computed'] as const))],
		);
	}
	const asked = outcome(() => growth(single));
	if (!('value' in asked)) return undefined;
	const { rate, basis, from } = asked.value;
	if (basis === 'stated') {
		const { symbol } = comparators[target.comparator];
		return `${symbol} ${figureWithUnit('growth', rate)}${stretchText(of, language)}`;
	}
	const computed = marked(`${hundredths(rate * 100)} %`, marks);
	if (from || !('baseYear' in target)) return computed;
	const since = { zh: `（自 ${target.baseYear} 年）`, en: ` (from ${target.baseYear})` };
	return `${computed}${since[language]}`;
}

function hundredths(value: number): string {
	return round(value, 2).toFixed(2).replace('-', '−');
}

function pointWords(unit: string | undefined): { readonly zh: string; readonly en: string } {
	return unit === '‰'
		? { zh: '个千分点', en: 'per mille points' }
		: { zh: '个百分点', en: 'points' };
}
