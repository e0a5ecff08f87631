import type { Plan } from '@plan-indicators/core';
import { integer, perhaps, type Table, tableOf, text } from '../table.js';

export function plansTable(plans: readonly Plan[]): Table {
	return tableOf<Plan>(
		'plans',
		['plan'],
		[
			text('plan', ({ id }) => id),
			text('name_zh', ({ name }) => name.zh),
			text('name_en', ({ name }) => name.en),
			text('short_name_zh', ({ shortName }) => shortName.zh),
			text('short_name_en', ({ shortName }) => shortName.en),
			text('scope', ({ scope }) => scope),
			integer('start_year', ({ period }) => period.start),
			integer('end_year', ({ period }) => period.end),
			perhaps.text('district_code', ({ district }) => district?.code),
			perhaps.text('document_number', ({ document }) => document.number),
		],
		plans,
	);
}
