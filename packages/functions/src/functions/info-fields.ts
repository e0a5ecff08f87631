import {
	attributes,
	comparators,
	kinds,
	type Language,
	type Localized,
	marksOf,
	markWords,
	meaning,
	outcome,
	type Promised,
	phrase,
	place,
	scopes,
	target as stated,
	statedBaseYear,
	strengths,
	temporalities,
} from '@plan-indicators/core';
import type { Cell } from '../function.js';

interface Field {
	readonly value: string;
	readonly label: Localized;
	/** Undefined where the plan does not say. */
	readonly of: (asked: Promised, language: Language) => Cell | undefined;
}

/** What INFO can tell of an indicator. */
export const fields = [
	field('name', '名称', 'name', ({ indicator }, language) => indicator.name[language]),
	field('id', 'id', 'id', ({ indicator }) => `${indicator.plan.id}/${indicator.id}`),
	field('unit', '单位', 'unit', ({ indicator }) => indicator.unit),
	field('stated', '原文', 'wording', ({ target }) => phrase(target.source)),
	field('kind', '类型', 'kind', ({ target }, language) => kinds[target.kind][language]),
	field(
		'comparator',
		'比较符',
		'comparator',
		({ target }, language) => comparators[target.comparator][language],
	),
	field(
		'strength',
		'力度',
		'strength',
		({ target }, language) => strengths[target.strength][language],
	),
	field('stretch', '力争值', 'stretch value', ({ target }) => target.stretch?.value),
	field('amount', '增量', 'amount', ({ target }) =>
		target.kind === 'increment' || target.kind === 'perYear' ? target.amount : undefined,
	),
	field('cumulative', '累计', 'cumulative amount', ({ indicator, target }) => {
		const level = outcome(() => stated(indicator, target.year));
		return 'value' in level ? level.value.cumulative : undefined;
	}),
	field('min', '下限', 'minimum', ({ target }) =>
		target.kind === 'range' ? target.min : undefined,
	),
	field('max', '上限', 'maximum', ({ target }) =>
		target.kind === 'range' ? target.max : undefined,
	),
	field('targetYear', '目标年', 'target year', ({ target }) => target.year),
	field('yearStated', '年份写明', 'stated year', ({ target }) => target.yearStated),
	field('baselineYear', '基期年', 'baseline year', statedBaseYear),
	field('attribute', '属性', 'attribute', ({ indicator }, language) =>
		indicator.attribute ? attributes[indicator.attribute][language] : undefined,
	),
	field(
		'temporality',
		'时间性',
		'temporality',
		({ indicator }, language) => temporalities[indicator.temporality][language],
	),
	field(
		'denominator',
		'分母',
		'denominator',
		({ indicator }, language) => indicator.denominator?.[language],
	),
	field(
		'category',
		'类别',
		'category',
		({ indicator }, language) => indicator.category?.[language],
	),
	field(
		'scope',
		'范围',
		'scope',
		({ indicator }, language) => scopes[indicator.plan.scope][language],
	),
	field('plan', '规划', 'plan', ({ indicator }, language) => indicator.plan.name[language]),
	field('section', '章节', 'section', ({ target }, language) => place(target.source, language)),
	field('alsoStated', '另述', 'other wording', ({ target }) =>
		target.alsoStated?.map(({ source }) => phrase(source)).join('；'),
	),
	field('readings', '另解', 'other reading', (promised, language) =>
		promised.target.readings
			?.map(
				(reading) =>
					`${meaning(reading, promised, language)}${language === 'zh' ? '：' : ': '}${reading.why[language]}`,
			)
			.join(language === 'zh' ? '；' : '; '),
	),
	field(
		'marks',
		'标记',
		'marks',
		(promised, language) => markWords(marksOf(promised), language) || undefined,
	),
	field('note', '说明', 'note', ({ indicator }, language) => indicator.note?.[language]),
] as const satisfies readonly Field[];

function field<const Value extends string>(
	value: Value,
	zh: string,
	en: string,
	of: Field['of'],
): Field & { readonly value: Value } {
	return { value, label: { zh, en }, of };
}
