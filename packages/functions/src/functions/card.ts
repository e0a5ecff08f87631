import {
	comparators,
	marksOf,
	markWords,
	phrase,
	place,
	planTitle,
	statedBaseYear,
	target,
} from '@plan-indicators/core';
import { find, indicator, language, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const card = defineFunction({
	id: 'CARD',
	family: 'plan',
	label: { zh: '卡片', en: 'card' },
	description: {
		zh: '目标值，带单位、原文、基期、年份、比较符和出处的卡片；仍可求和，可写 =A1.单位',
		en: 'the level with a card of unit, wording, baseline, year, comparator and source; it still sums, and =A1.Unit works',
	},
	parameters: { plan, indicator, language },
	result: 'card',
	examples: ['=PLAN.CARD("青浦","高新技术企业")'],
	answer: ({ plan, indicator: name, language = 'zh' }, catalog) => {
		const found = find(catalog, plan, name);
		const { plan: of, indicator } = found;
		const { value, year, target: promise } = target(indicator);
		const promised = { ...found, target: promise };
		const { unit = '', baseline } = indicator;
		const words = labels[language];
		return {
			value,
			unit,
			properties: [
				[words.indicator, indicator.name[language]],
				[words.plan, planTitle(of, language)],
				[words.unit, unit],
				[words.wording, phrase(promise.source)],
				[words.baseline, baseline?.value ?? ''],
				[words.baselineYear, statedBaseYear(promised) ?? ''],
				[words.year, year],
				[words.comparator, comparators[promise.comparator][language]],
				[words.source, place(promise.source, language)],
				[words.marks, markWords(marksOf(promised), language)],
			],
		};
	},
});

const labels = {
	zh: {
		indicator: '指标',
		plan: '规划',
		unit: '单位',
		wording: '原文',
		baseline: '基期值',
		baselineYear: '基期年',
		year: '目标年',
		comparator: '比较符',
		source: '出处',
		marks: '标记',
	},
	en: {
		indicator: 'Indicator',
		plan: 'Plan',
		unit: 'Unit',
		wording: 'Wording',
		baseline: 'Baseline',
		baselineYear: 'BaselineYear',
		year: 'TargetYear',
		comparator: 'Comparator',
		source: 'Source',
		marks: 'Marks',
	},
} as const;
