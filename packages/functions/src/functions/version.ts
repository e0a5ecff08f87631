import { plans } from '@plan-indicators/data';
import { defineFunction } from '../define-function.js';
import { packageVersion } from '../package-version.js';

export const version = defineFunction({
	id: 'VERSION',
	family: 'plan',
	label: { zh: '版本', en: 'version' },
	description: {
		zh: '本加载项的版本和数据的核对日期',
		en: 'the version of the add-in and the day the data were last compared with the documents',
	},
	parameters: {},
	result: 'text',
	examples: ['=PLAN.VERSION()'],
	answer: () =>
		`${packageVersion} (${plans
			.map(({ reviewed }) => reviewed)
			.sort()
			.at(-1)})`,
});
