import {
	attributes,
	growth,
	type Indicator,
	PlanError,
	phrase,
	place,
	target,
} from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { language, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { orBlank, spill } from '../spill.js';

export const planTable = defineFunction({
	id: 'TABLE',
	family: 'plan',
	description: {
		zh: '一份规划的全部指标：单位、基期、目标原文、目标值、年均增长、属性、出处',
		en: 'all indicators of a plan: unit, baseline, target as printed, level, growth, attribute, source',
	},
	parameters: { plan, language },
	result: 'matrix',
	examples: ['=PLAN.TABLE("杨浦")', '=PLAN.TABLE("青浦","en")'],
	answer: ({ plan, language }) => {
		const { indicators, shortName } = catalog.plan(plan);
		if (indicators.length === 0) throw noTargets(shortName.zh, shortName.en);
		const rows = indicators.flatMap((indicator) =>
			indicator.targets.map((target) => ({ indicator, target })),
		);
		return spill(rows, language, [
			[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
			[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
			[{ zh: '基期年', en: 'Baseline year' }, ({ indicator }) => indicator.baseline?.year ?? ''],
			[{ zh: '基期值', en: 'Baseline' }, ({ indicator }) => indicator.baseline?.value ?? ''],
			[{ zh: '目标年', en: 'Target year' }, ({ target }) => target.year],
			[{ zh: '目标（原文）', en: 'Target as printed' }, ({ target }) => phrase(target.source)],
			[{ zh: '目标值', en: 'Level' }, ({ indicator, target }) => levelOf(indicator, target.year)],
			[
				{ zh: '年均增长', en: 'Annual growth' },
				({ indicator, target }) => rateOf(indicator, target.year),
			],
			[
				{ zh: '属性', en: 'Attribute' },
				({ indicator }, language) =>
					indicator.attribute ? attributes[indicator.attribute][language] : '',
			],
			[{ zh: '出处', en: 'Source' }, ({ target }, language) => place(target.source, language)],
		]);
	},
});

/** Empty where the plan gives no level, so that the column stays one of numbers. */
function levelOf(indicator: Indicator, year: number): number | '' {
	return orBlank(() => target(indicator, year).value);
}

function rateOf(indicator: Indicator, year: number): number | '' {
	return orBlank(() => growth(indicator, { year }).rate);
}

function noTargets(zh: string, en: string): PlanError {
	return new PlanError('not-stated', {
		zh: `${zh} 没有写明任何数值目标；它写明的内容见 TASKS 和 INDUSTRIES`,
		en: `${en} states no numeric target; TASKS and INDUSTRIES show what it does state`,
	});
}
