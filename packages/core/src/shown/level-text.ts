import { outcome } from '../error/outcome.js';
import { target as stated } from '../level/target.js';
import type { Language } from '../model/localized.js';
import { marked } from '../wording/marks.js';
import type { Promised } from '../wording/promised.js';
import { stretchText } from '../wording/stretch-text.js';
import { figuresOf, warranted } from '../wording/warranted.js';
import { comparators } from '../wording/words.js';
import { marksOf } from './marks-of.js';

/**
 * The level a target comes to with its comparator, its period and its marks, for a column of a table:
 * `≥ 1669.27†`, `每年 ≥ 10`, `1–2`.
 *
 * @param unit - To be put behind the number; none where the table has a column for it.
 * @returns Undefined where the plan states no level.
 * @example
 * levelText(promises(catalog.find('虹口', '产业集聚度'))[0], 'en') //=> '≥ 70 every year'
 */
export function levelText(of: Promised, language: Language, unit = ''): string | undefined {
	const { indicator, target } = of;
	const level = outcome(() => stated({ ...indicator, targets: [target] }));
	if (!('value' in level)) return undefined;
	const { value, min = value, max = value } = level.value;
	const digits = figuresOf(indicator);
	const figure =
		target.kind === 'range'
			? `${warranted(min, digits)}–${warranted(max, digits)}`
			: `${comparators[target.comparator].symbol} ${warranted(value, digits)}`;
	const period = periods[periodOf(target)];
	const shown = marked(`${figure} ${unit}`.trim(), marksOf(of).level);
	const stretch = target.kind === 'growth' ? '' : stretchText(of, language);
	return `${language === 'zh' ? `${period.zh}${shown}` : `${shown}${period.en}`}${stretch}`;
}

function periodOf(target: Promised['target']): keyof typeof periods {
	if (target.kind === 'level') return target.cumulative ? 'sum' : 'once';
	return target.kind === 'perYear' || target.kind === 'maintain' ? target.kind : 'once';
}

const periods = {
	once: { zh: '', en: '' },
	sum: { zh: '合计 ', en: ' in all' },
	perYear: { zh: '每年 ', en: ' a year' },
	maintain: { zh: '每年 ', en: ' every year' },
} as const;
