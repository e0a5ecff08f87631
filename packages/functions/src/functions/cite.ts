import { citation } from '@plan-indicators/core';
import { plan } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';

export const cite = defineFunction({
	id: 'CITE',
	family: 'plan',
	label: { zh: '引用', en: 'citation' },
	description: {
		zh: '规划文件的参考文献著录（GB/T 7714）',
		en: "the reference to the plan's document in the form of GB/T 7714",
	},
	parameters: { plan },
	result: 'text',
	examples: ['=PLAN.CITE("青浦")'],
	answer: ({ plan }, catalog) => citation(catalog.plan(plan)),
});
