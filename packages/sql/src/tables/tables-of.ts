import type { Plan } from '@plan-indicators/core';
import type { Table } from '../table.js';
import { indicatorsTable } from './indicators.js';
import { observationsTable } from './observations.js';
import { plansTable } from './plans.js';
import { spansTable } from './spans.js';
import { stepsTable } from './steps.js';
import { targetsTable } from './targets.js';
import { timesTable } from './times.js';
import { wordsTable } from './words.js';

/**
 * The small tables that the views read, filled from plans: everything that does not depend on an actual.
 *
 * @example
 * tablesOf(catalog.plans).map(({ name }) => name)[2] //=> targets
 */
export function tablesOf(plans: readonly Plan[]): readonly Table[] {
	return [
		plansTable(plans),
		indicatorsTable(plans),
		targetsTable(plans),
		observationsTable(plans),
		spansTable(plans),
		stepsTable(plans),
		timesTable(plans),
		wordsTable(),
	];
}
