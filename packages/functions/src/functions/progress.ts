import { assess, finalYear } from '@plan-indicators/core';
import { given } from '../arguments/given.js';
import {
	actual,
	anyYear,
	baseline,
	find,
	indicator,
	plan,
	share,
} from '../arguments/parameters.js';
import { soFar } from '../arguments/so-far.js';
import { defineFunction } from '../define-function.js';
import { shareOf } from '../share-of.js';
import { valueIn } from '../value-in.js';

export const progress = defineFunction({
	id: 'PROGRESS',
	family: 'plan',
	label: { zh: '进度', en: 'progress' },
	description: {
		zh: '从基期到目标的路已走多少，分数；不封顶也不封底',
		en: 'the share of the way from baseline to target, a fraction, never clamped',
	},
	parameters: { plan, indicator, actual, method: share, baseline, year: anyYear },
	result: 'number',
	examples: [
		'=PLAN.PROGRESS("青浦","高新技术企业",880)',
		'=PLAN.PROGRESS("青浦","高新技术企业",880,"log")',
		'=PLAN.PROGRESS("虹口园","高新技术企业",330,"linear",300)',
	],
	answer: ({ plan, indicator: name, actual, method, baseline, year }, catalog) => {
		const { indicator } = find(catalog, plan, name, year);
		const at = year ?? finalYear(indicator);
		const { measures, target } = assess(
			indicator,
			soFar(indicator, [{ year: at, value: actual }], baseline),
			given({ baseline }),
		);
		const log = shareOf(method, target.target.kind) === 'log';
		return valueIn(log ? measures.logProgress : measures.linearProgress);
	},
});
