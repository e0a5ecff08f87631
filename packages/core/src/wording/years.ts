import type { Language } from '../model/localized.js';
import type { PlanReference } from '../model/plan-reference.js';
import type { Target } from '../model/target.js';
import { marks } from './marks.js';
import type { Promised } from './promised.js';

/**
 * The year of a target, with a word where the document does not state it.
 *
 * @example
 * yearText({ year: 2022, yearStated: false }, 'zh') //=> '2022（推定）'
 * yearText({ year: 2025, yearStated: true }, 'en') //=> '2025'
 */
export function yearText(
	{ year, yearStated }: Pick<Target, 'year' | 'yearStated'>,
	language: Language,
): string {
	return yearStated ? String(year) : inferred(String(year), language);
}

/**
 * The years of a plan; where the document does not state them, what they are inferred from.
 *
 * @example
 * periodText({ start: 2021, end: 2025 }, 'en') //=> '2021–2025'
 * periodText({ start: 2016, end: 2020, inferredFrom: '“十三五”时期' }, 'zh') //=> '2016–2020（推定，据“十三五”时期）'
 */
export function periodText(
	{ start, end, inferredFrom }: PlanReference['period'],
	language: Language,
): string {
	const years = `${start}–${end}`;
	if (inferredFrom === undefined) return years;
	return inferred(years, language, { zh: `，据${inferredFrom}`, en: ` from ${inferredFrom}` });
}

/**
 * A plan by place and years, with a word where its years are inferred: 静安 2016–2020（推定）.
 *
 * @example
 * planTitle(qingpu14fyp, 'en') //=> 'Qingpu 2021–2025'
 */
export function planTitle({ shortName, period }: PlanReference, language: Language): string {
	const title = shortName[language];
	return period.inferredFrom === undefined ? title : inferred(title, language);
}

/**
 * The base year that the document itself names: of the baseline, or of a multiple that counts from a
 * year of its own (在2023年基数上); not the year before the plan begins, which is counted from by rule.
 *
 * @returns Undefined where the document names none.
 * @example
 * statedBaseYear(promises(catalog.find('虹口园', '独角兽企业'))[0]) //=> 2023
 */
export function statedBaseYear({ plan, indicator, target }: Promised): number | undefined {
	if (indicator.baseline) return indicator.baseline.year;
	const own = 'baseYear' in target ? target.baseYear : undefined;
	return own === plan.period.start - 1 ? undefined : own;
}

function inferred(text: string, language: Language, from = { zh: '', en: '' }): string {
	const { zh, en } = marks.inferred.word;
	return language === 'zh' ? `${text}（${zh}${from.zh}）` : `${text} (${en}${from.en})`;
}
