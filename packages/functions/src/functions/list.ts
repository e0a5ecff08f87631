import { numberOf, periodText, scopes } from '@plan-indicators/core';
import { language } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const list = defineFunction({
	id: 'LIST',
	family: 'plan',
	label: { zh: '规划清单', en: 'list of plans' },
	description: { zh: '全部规划', en: 'all plans' },
	parameters: { language },
	result: 'matrix',
	examples: ['=PLAN.LIST()', '=PLAN.LIST("en")'],
	answer: ({ language }, catalog) =>
		spill(catalog.plans, language, [
			[{ zh: '简称', en: 'Short name' }, ({ shortName }, language) => shortName[language]],
			[{ zh: '规划', en: 'Plan' }, ({ name }, language) => name[language]],
			[{ zh: '范围', en: 'Scope' }, ({ scope }, language) => scopes[scope][language]],
			[{ zh: '起始年', en: 'From' }, ({ period }) => period.start],
			[{ zh: '目标年', en: 'To' }, ({ period }) => period.end],
			[{ zh: '文号', en: 'Document' }, ({ document }) => document.number ?? ''],
			[
				{ zh: '数值目标', en: 'Numeric targets' },
				({ indicators }) =>
					indicators
						.flatMap(({ targets }) => targets)
						.filter((target) => numberOf(target) !== undefined).length,
			],
			[{ zh: '任务', en: 'Tasks' }, ({ tasks }) => tasks.length],
			[{ zh: 'id', en: 'id' }, ({ id }) => id],
			[{ zh: '期间', en: 'Period' }, ({ period }, language) => periodText(period, language)],
		]),
});
