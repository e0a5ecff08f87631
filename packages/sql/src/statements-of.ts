import type { Plan } from '@plan-indicators/core';
import type { Dialect } from './dialect.js';
import { createTable, createTableByArea, createView, insertInto } from './statements.js';
import { ownTables } from './tables/own-tables.js';
import { tablesOf } from './tables/tables-of.js';
import { viewsOf } from './views-of.js';

/**
 * Everything that a database needs to review plans: the small tables filled, those of the user empty, and
 * the views.
 *
 * @returns The statements in the order in which they are to be run.
 * @example
 * statementsOf('clickhouse', catalog.plans).at(-1)?.slice(0, 18) //=> CREATE VIEW review
 */
export function statementsOf(dialect: Dialect, plans: readonly Plan[]): readonly string[] {
	return [
		...tablesOf(plans).flatMap((table) => [
			createTable(dialect, table),
			...insertInto(dialect, table),
		]),
		...ownTables.map((table) => createTableByArea(dialect, table)),
		...viewsOf(dialect).map(({ name, query }) => createView(dialect, name, query)),
	];
}
