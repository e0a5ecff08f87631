import {
	figuresOf,
	type Indicator,
	type Measure,
	marksOf,
	markWords,
	numberOf,
	outcome,
	type Plan,
	phrase,
	type Reading,
	target as statedLevel,
	type Target,
	warranted,
} from '@plan-indicators/core';

/** The columns of `indicators.csv`, in their order; new ones go to the end. */
export const columns = [
	'plan_id',
	'plan_name',
	'district_code',
	'scope',
	'indicator_id',
	'concept',
	'name_zh',
	'name_en',
	'category',
	'unit',
	'denominator',
	'temporality',
	'direction',
	'attribute',
	'baseline_year',
	'baseline_value',
	'baseline_wording',
	'target_year',
	'year_stated',
	'kind',
	'mode',
	'base_year',
	'comparator',
	'strength',
	'value',
	'max',
	'stretch',
	'level',
	'relative_to',
	'wording',
	'qualifier',
	'section',
	'row',
	'readings',
	'also_stated',
	'aliases',
	'note',
	'cumulative',
	'marks',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/** One row a target, those with a number first; a cell is empty where the plan has nothing to say. */
export function indicatorRows(plans: readonly Plan[]): readonly Row[] {
	const all = plans.flatMap((plan) =>
		plan.indicators.flatMap((indicator) =>
			indicator.targets.map((target) => ({ plan, indicator, target })),
		),
	);
	const isNumeric = ({ target }: (typeof all)[number]) => numberOf(target) !== undefined;
	const inOrder = [...all.filter(isNumeric), ...all.filter((each) => !isNumeric(each))];
	return inOrder.map(({ plan, indicator, target }) => row(plan, indicator, target));
}

function row(plan: Plan, indicator: Indicator, target: Target): Row {
	const { baseline } = indicator;
	return {
		plan_id: plan.id,
		plan_name: plan.name.zh,
		district_code: plan.district?.code ?? '',
		scope: plan.scope,
		indicator_id: indicator.id,
		concept: indicator.concept ?? '',
		name_zh: indicator.name.zh,
		name_en: indicator.name.en,
		category: indicator.category?.zh ?? '',
		unit: indicator.unit ?? '',
		denominator: indicator.denominator?.zh ?? '',
		temporality: indicator.temporality,
		direction: indicator.direction,
		attribute: indicator.attribute ?? '',
		baseline_year: baseline?.year ?? '',
		baseline_value: baseline?.value ?? '',
		baseline_wording: baseline?.wording ?? '',
		target_year: target.year,
		year_stated: String(target.yearStated),
		kind: target.kind,
		mode: target.kind === 'growth' ? target.mode : '',
		base_year: 'baseYear' in target ? target.baseYear : '',
		comparator: target.comparator,
		strength: target.strength,
		value: numberOf(target) ?? '',
		max: target.kind === 'range' ? target.max : '',
		stretch: target.stretch?.value ?? '',
		level: levelOf(indicator, target),
		relative_to: target.kind === 'relative' ? target.to.zh : '',
		wording: target.source.wording,
		qualifier: target.source.qualifier ?? '',
		section: target.source.section.join(' › '),
		row: target.source.row ?? '',
		readings: (target.readings ?? []).map(readingText).join('；'),
		also_stated: (target.alsoStated ?? [])
			.map(({ comparator, value, strength, source }) =>
				[comparator, value ?? '', strength, phrase(source)].join(' ').replace('  ', ' '),
			)
			.join('；'),
		aliases: indicator.aliases.join('；'),
		note: indicator.note?.zh ?? '',
		cumulative: sumText(target),
		marks: markWords(marksOf({ plan, indicator, target }), 'zh'),
	};
}

/** What `target` answers in the year of the target, in warranted digits; empty where it has no answer. */
function levelOf(indicator: Indicator, { year }: Target): number | '' {
	const level = outcome(() => statedLevel(indicator, year).value);
	return 'value' in level ? warranted(level.value, figuresOf(indicator)) : '';
}

/** Whether the number is a sum over the plan's years; empty where that is no question. */
function sumText(measure: Measure): string {
	return measure.kind === 'level' ? String(measure.cumulative === true) : '';
}

/** The kind with its number, a sum said to be one: `level 1000 cumulative：…`, `range 2—4：…`. */
function readingText(reading: Reading): string {
	const number = numberOf(reading) ?? '';
	const upTo = reading.kind === 'range' ? `—${reading.max}` : '';
	const sum = reading.kind === 'level' && reading.cumulative ? ' cumulative' : '';
	return `${reading.kind} ${number}${upTo}${sum}：${reading.why.zh}`;
}
