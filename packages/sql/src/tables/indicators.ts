import { baseYear, finalYear, type Plan } from '@plan-indicators/core';
import { integer, perhaps, type Table, tableOf, text } from '../table.js';
import { eachIndicator } from './each.js';

export function indicatorsTable(plans: readonly Plan[]): Table {
	return tableOf<ReturnType<typeof eachIndicator>[number]>(
		'indicators',
		['plan', 'indicator'],
		[
			text('plan', ({ plan }) => plan.id),
			text('indicator', ({ indicator }) => indicator.id),
			perhaps.text('concept', ({ indicator }) => indicator.concept),
			text('name_zh', ({ indicator }) => indicator.name.zh),
			text('name_en', ({ indicator }) => indicator.name.en),
			perhaps.text('unit', ({ indicator }) => indicator.unit),
			text('temporality', ({ indicator }) => indicator.temporality),
			text('direction', ({ indicator }) => indicator.direction),
			perhaps.text('attribute', ({ indicator }) => indicator.attribute),
			perhaps.number('baseline', ({ indicator }) => indicator.baseline?.value),
			perhaps.integer('baseline_year', ({ indicator }) => indicator.baseline?.year),
			integer('base_year', ({ indicator }) => baseYear(indicator)),
			integer('final_year', ({ indicator }) => finalYear(indicator)),
		],
		eachIndicator(plans),
	);
}
