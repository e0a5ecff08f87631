import type { Language } from '../model/localized.js';
import { figureWithUnit } from './figure-with-unit.js';
import type { Promised } from './promised.js';

/**
 * The higher mark a target names beside its own, to be put behind it: `，力争 20 %`.
 *
 * @returns Empty where the target names none.
 * @example
 * stretchText(promises(catalog.find('虹口', '核心层区级税收'))[0], 'zh') //=> '，力争 20 %'
 */
export function stretchText({ indicator, target }: Promised, language: Language): string {
	if (!target.stretch) return '';
	const mark = figureWithUnit(target.kind, target.stretch.value, indicator.unit);
	return language === 'zh' ? `，力争 ${mark}` : `, aiming at ${mark}`;
}
