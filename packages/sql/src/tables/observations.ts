import type { Observation, Plan } from '@plan-indicators/core';
import { integer, number, perhaps, type Table, tableOf, text } from '../table.js';

interface Observed {
	readonly plan: Plan;
	readonly observation: Observation;
}

export function observationsTable(plans: readonly Plan[]): Table {
	return tableOf<Observed>(
		'observations',
		['plan', 'observation'],
		[
			text('plan', ({ plan }) => plan.id),
			text('observation', ({ observation }) => observation.id),
			perhaps.text('indicator', ({ observation }) => observation.indicator),
			text('name_zh', ({ observation }) => observation.name.zh),
			text('name_en', ({ observation }) => observation.name.en),
			integer('year', ({ observation }) => observation.year),
			perhaps.integer('since_year', ({ observation }) => observation.since),
			number('value', ({ observation }) => observation.value),
			text('unit', ({ observation }) => observation.unit),
			perhaps.text('comparator', ({ observation }) => observation.comparator),
			perhaps.text('area_zh', ({ observation }) => observation.area?.zh),
			perhaps.text('status', ({ observation }) => observation.status),
			text('wording', ({ observation }) => observation.source.wording),
		],
		plans.flatMap((plan) => plan.observations.map((observation) => ({ plan, observation }))),
	);
}
