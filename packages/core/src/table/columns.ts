import { outcome } from '../error/outcome.js';
import { numberOf } from '../level/number-of.js';
import { target as statedLevel } from '../level/target.js';
import type { Localized } from '../model/localized.js';
import type { Reading } from '../model/target.js';
import { marksOf, markWords } from '../shown/marks-of.js';
import { phrase } from '../wording/phrase.js';
import type { Promised } from '../wording/promised.js';
import { figuresOf, warranted } from '../wording/warranted.js';
import { detailsText } from './details.js';
import { joined } from './list-text.js';
import { measureFields } from './measure-fields.js';
import type { TableCell } from './table-cell.js';

type Column = readonly [name: string, cell: (of: Promised) => TableCell | undefined];

/**
 * The columns of the canonical table and of `indicators.csv`, a row a target; new ones go to the end.
 * `level`, `readings`, `also_stated` and `marks` are for people: nothing is read from them.
 */
export const columns = [
	['plan_id', ({ plan }) => plan.id],
	['plan_name', ({ plan }) => plan.name.zh],
	['district_code', ({ plan }) => plan.district?.code],
	['scope', ({ plan }) => plan.scope],
	['indicator_id', ({ indicator }) => indicator.id],
	['concept', ({ indicator }) => indicator.concept],
	['name_zh', ({ indicator }) => indicator.name.zh],
	['name_en', ({ indicator }) => indicator.name.en],
	['category', ({ indicator }) => indicator.category?.zh],
	['unit', ({ indicator }) => indicator.unit],
	['denominator', ({ indicator }) => indicator.denominator?.zh],
	['temporality', ({ indicator }) => indicator.temporality],
	['direction', ({ indicator }) => indicator.direction],
	['attribute', ({ indicator }) => indicator.attribute],
	['baseline_year', ({ indicator }) => indicator.baseline?.year],
	['baseline_value', ({ indicator }) => indicator.baseline?.value],
	['baseline_wording', ({ indicator }) => indicator.baseline?.wording],
	['target_year', ({ target }) => target.year],
	['year_stated', ({ target }) => target.yearStated],
	['kind', ({ target }) => target.kind],
	['mode', ({ target }) => measureFields(target).mode],
	['base_year', ({ target }) => measureFields(target).base_year],
	['comparator', ({ target }) => target.comparator],
	['strength', ({ target }) => target.strength],
	['value', ({ target }) => measureFields(target).value],
	['max', ({ target }) => measureFields(target).max],
	['stretch', ({ target }) => target.stretch?.value],
	['level', levelOf],
	['relative_to', ({ target }) => measureFields(target).relative_to],
	['wording', ({ target }) => target.source.wording],
	['qualifier', ({ target }) => target.source.qualifier],
	['section', ({ target }) => joined(target.source.section, ' › ')],
	['row', ({ target }) => target.source.row],
	['readings', ({ target }) => (target.readings ?? []).map(readingText).join('；')],
	['also_stated', alsoText],
	['aliases', ({ indicator }) => joined(indicator.aliases, '；')],
	['note', ({ indicator }) => indicator.note?.zh],
	['cumulative', ({ target }) => measureFields(target).cumulative],
	['plan_name_en', ({ plan }) => otherwise(plan.name)],
	['plan_short_name', ({ plan }) => plan.shortName.zh],
	['plan_short_name_en', ({ plan }) => otherwise(plan.shortName)],
	['period_start', ({ plan }) => plan.period.start],
	['period_end', ({ plan }) => plan.period.end],
	['period_inferred_from', ({ plan }) => plan.period.inferredFrom],
	['category_en', ({ indicator }) => otherwise(indicator.category)],
	['denominator_en', ({ indicator }) => otherwise(indicator.denominator)],
	['note_en', ({ indicator }) => otherwise(indicator.note)],
	['pinyin', ({ indicator }) => indicator.pinyin],
	['area', ({ indicator }) => indicator.area?.zh],
	['area_en', ({ indicator }) => otherwise(indicator.area)],
	['part_of', ({ indicator }) => indicator.partOf],
	['responsible', ({ indicator }) => indicator.responsible],
	['inferred', ({ indicator }) => joined(indicator.inferred ?? [], '；')],
	['baseline_year_stated', ({ indicator }) => indicator.baseline?.yearStated],
	['baseline_comparator', ({ indicator }) => indicator.baseline?.comparator],
	['base_year_stated', ({ target }) => measureFields(target).base_year_stated],
	['amount_unit', ({ target }) => measureFields(target).amount_unit],
	['margin', ({ target }) => measureFields(target).margin],
	['relative_to_en', ({ target }) => measureFields(target).relative_to_en],
	['trend', ({ target }) => measureFields(target).trend],
	['indicator_section', ({ indicator }) => joined(indicator.source.section, ' › ')],
	['indicator_row', ({ indicator }) => indicator.source.row],
	['details', ({ target }) => detailsText(target)],
	['marks', (promised) => markWords(marksOf(promised), 'zh')],
] as const satisfies readonly Column[];

export type ColumnName = (typeof columns)[number][0];

/** The English of a text, where it is not the Chinese once more. */
function otherwise(text: Localized | undefined): string | undefined {
	return text && text.en !== text.zh ? text.en : undefined;
}

/** What `target` answers in the year of the target, with the digits that its sources warrant. */
function levelOf({ indicator, target: { year } }: Promised): number | undefined {
	const level = outcome(() => warranted(statedLevel(indicator, year).value, figuresOf(indicator)));
	return 'value' in level ? level.value : undefined;
}

/** The kind with its number, a sum said to be one: `level 1000 cumulative：…`, `range 2—4：…`. */
function readingText(reading: Reading): string {
	const upTo = reading.kind === 'range' ? `—${reading.max}` : '';
	const number = numberOf(reading);
	const words = [
		reading.kind,
		...(number === undefined ? [] : [`${number}${upTo}`]),
		...(reading.kind === 'level' && reading.cumulative ? ['cumulative'] : []),
	];
	return `${words.join(' ')}：${reading.why.zh}`;
}

function alsoText({ target: { alsoStated = [] } }: Promised): string {
	return alsoStated
		.map(({ comparator, value, strength, source }) =>
			[comparator, ...(value === undefined ? [] : [value]), strength, phrase(source)].join(' '),
		)
		.join('；');
}
