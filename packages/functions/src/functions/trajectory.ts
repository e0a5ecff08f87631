import { trajectory as pathByYear } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { baseline, find, indicator, language, pathMethod, plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const trajectory = defineFunction({
	id: 'TRAJECTORY',
	family: 'plan',
	label: { zh: '逐年路径', en: 'path by year' },
	description: {
		zh: '从基期到目标逐年的推算路径',
		en: 'the interpolated path from baseline to target, year by year',
	},
	parameters: { plan, indicator, method: pathMethod, baseline, language },
	result: 'matrix',
	examples: ['=PLAN.TRAJECTORY("青浦","高新技术企业")'],
	answer: ({ plan, indicator, method, baseline, language }, catalog) =>
		spill(
			pathByYear(find(catalog, plan, indicator).indicator, given({ method, baseline })),
			language,
			[
				[{ zh: '年份', en: 'Year' }, ({ year }) => year],
				[{ zh: '路径值', en: 'Path' }, ({ value }) => value],
			],
		),
});
