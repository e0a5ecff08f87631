import { assess } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import { actual, baseline, find, indicator, plan, share, year } from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { shareOf } from '../share-of.js';
import { valueIn } from '../value-in.js';

export const pace = defineFunction({
	id: 'PACE',
	family: 'plan',
	label: { zh: '进度与时间之比', en: 'pace' },
	description: {
		zh: '进度÷时间进度：1 为同步，大于 1 为超前',
		en: 'progress ÷ elapsed time: 1 is in step, above 1 ahead',
	},
	parameters: { plan, indicator, actual, year, method: share, baseline },
	result: 'number',
	examples: [
		'=PLAN.PACE("青浦","高新技术企业",880,2023)',
		'=PLAN.PACE("青浦","高新技术企业",840,"2023-06-30")',
	],
	answer: ({ plan, indicator: name, actual, year, method, baseline }, catalog) => {
		const { indicator } = find(catalog, plan, name, year);
		const { measures, target } = assess(
			indicator,
			soFar(indicator, [{ year, value: actual }], baseline),
			given({ baseline }),
		);
		const log = shareOf(method, target.target.kind) === 'log';
		return valueIn(log ? measures.logPace : measures.linearPace);
	},
});
