import { leadingTarget, marksOf, markWords, phrase, scopes, target } from '@plan-indicators/core';
import { indicator, language } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { orBlank, spill } from '../spill.js';

export const compare = defineFunction({
	id: 'COMPARE',
	family: 'plan',
	label: { zh: '比较', en: 'comparison' },
	description: {
		zh: '同一指标在各份规划中的目标，并说明为何不能直接比较',
		en: 'one indicator in all plans that have it, with what stands against comparing them',
	},
	parameters: { indicator, language },
	result: 'matrix',
	examples: ['=PLAN.COMPARE("高新技术企业")'],
	answer: ({ indicator, language }, catalog) => {
		const { entries, differences } = catalog.compare(indicator);
		const leading = entries.map((found) => ({
			...found,
			target: leadingTarget(found.indicator),
		}));
		return spill(leading, language, [
			[{ zh: '规划', en: 'Plan' }, ({ plan }, language) => plan.shortName[language]],
			[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
			[{ zh: '范围', en: 'Scope' }, ({ plan }, language) => scopes[plan.scope][language]],
			[{ zh: '目标年', en: 'Target year' }, ({ target }) => target.year],
			[{ zh: '目标（原文）', en: 'Target as printed' }, ({ target }) => phrase(target.source)],
			[{ zh: '目标值', en: 'Level' }, ({ indicator }) => orBlank(() => target(indicator).value)],
			[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
			[
				{ zh: '可比性', en: 'Comparability' },
				(_, language) => differences.map(({ messages }) => messages[language]).join('；'),
			],
			[{ zh: '标记', en: 'Marks' }, (promised, language) => markWords(marksOf(promised), language)],
		]);
	},
});
