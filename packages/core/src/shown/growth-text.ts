import { outcome } from '../error/outcome.js';
import { growth } from '../level/growth.js';
import { round } from '../mathematics/round.js';
import type { Language } from '../model/localized.js';
import { figureWithUnit } from '../wording/figure-with-unit.js';
import { marked } from '../wording/marks.js';
import type { Promised } from '../wording/promised.js';
import { stretchText } from '../wording/stretch-text.js';
import { comparators } from '../wording/words.js';
import { marksOf } from './marks-of.js';

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
	const asked = outcome(() => growth(single));
	if (!('value' in asked)) return undefined;
	const { rate, basis, points, from } = asked.value;
	if (basis === 'stated') {
		const { symbol } = comparators[target.comparator];
		return `${symbol} ${figureWithUnit('growth', rate)}${stretchText(of, language)}`;
	}
	const marks = marksOf(of).growth;
	if (points !== undefined) {
		const gained = `${points < 0 ? '' : '+'}${hundredths(points)}`;
		return marked(`${gained} ${pointWords(indicator.unit)[language]}`, marks);
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
