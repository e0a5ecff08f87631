import {
	attributes,
	growth,
	type Indicator,
	marksOf,
	markWords,
	PlanError,
	phrase,
	place,
	planTitle,
	promises,
	statedBaseYear,
	target,
} from '@plan-indicators/core';
import { language, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { orBlank, spill } from '../spill.js';

export const planTable = defineFunction({
	id: 'TABLE',
	family: 'plan',
	label: { zh: '指标表', en: 'table of indicators' },
	description: {
		zh: '一份规划的全部指标：单位、基期、目标原文、目标值、年均增长、属性、出处、力争值；标记列说明哪些数是推定、推算或存疑的',
		en: 'all indicators of a plan: unit, baseline, target as printed, level, growth, attribute, source, stretch; the last column marks what is inferred, computed or in doubt',
	},
	parameters: { plan, language },
	result: 'matrix',
	examples: ['=PLAN.TABLE("杨浦")', '=PLAN.TABLE("青浦","en")'],
	answer: ({ plan, language }, catalog) => {
		const chosen = catalog.plan(plan);
		const { indicators } = chosen;
		if (indicators.length === 0) throw noTargets(planTitle(chosen, 'zh'), planTitle(chosen, 'en'));
		const rows = indicators.flatMap((indicator) => promises({ plan: chosen, indicator }));
		return spill(rows, language, [
			[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
			[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
			[{ zh: '基期年', en: 'Baseline year' }, (promised) => statedBaseYear(promised) ?? ''],
			[{ zh: '基期值', en: 'Baseline' }, ({ indicator }) => indicator.baseline?.value ?? ''],
			[{ zh: '目标年', en: 'Target year' }, ({ target }) => target.year],
			[{ zh: '目标（原文）', en: 'Target as printed' }, ({ target }) => phrase(target.source)],
			[
				{ zh: '目标值', en: 'Level' },
				({ indicator, target: { year } }) => orBlank(() => target(indicator, year).value),
			],
			[
				{ zh: '年均增长', en: 'Annual growth' },
				({ indicator, target: { year } }) =>
					inPoints(indicator, year) === '' ? orBlank(() => growth(indicator, { year }).rate) : '',
			],
			[
				{ zh: '属性', en: 'Attribute' },
				({ indicator }, language) =>
					indicator.attribute ? attributes[indicator.attribute][language] : '',
			],
			[{ zh: '出处', en: 'Source' }, ({ target }, language) => place(target.source, language)],
			[{ zh: '力争值', en: 'Stretch' }, ({ target }) => target.stretch?.value ?? ''],
			[
				{ zh: '年均增减（百分点）', en: 'Points a year' },
				({ indicator, target: { year } }) => inPoints(indicator, year),
			],
			[{ zh: '标记', en: 'Marks' }, (promised, language) => markWords(marksOf(promised), language)],
		]);
	},
});

/** Of an indicator in %, which has no rate in the table: 3.96 % of a percentage is read as points. */
function inPoints(indicator: Indicator, year: number): number | '' {
	return orBlank(() => growth(indicator, { year }).points);
}

function noTargets(zh: string, en: string): PlanError {
	return new PlanError('not-stated', {
		zh: `${zh} 没有写明任何数值目标；它写明的内容见 TASKS 和 INDUSTRIES`,
		en: `${en} states no numeric target; TASKS and INDUSTRIES show what it does state`,
	});
}
