import type { Plan } from '@plan-indicators/core';
import type { Dialect } from './dialect.js';
import { createTable, createTableByArea, createView, insertInto } from './statements.js';
import { ownTables } from './tables/own-tables.js';
import { tablesOf } from './tables/tables-of.js';
import { viewsOf } from './views-of.js';

/**
 * Everything that a database needs to review plans: the small tables filled, those of the user where there
 * are none, and the views. It can be run again when a plan has changed; the user's tables stay.
 *
 * @param options.ownTables - False where `actuals` and `baselines` are there already, as tables or views.
 * @returns The statements in the order in which they are to be run.
 * @example
 * statementsOf('clickhouse', catalog.plans).at(-1)?.slice(0, 18) //=> CREATE VIEW review
 */
export function statementsOf(
	dialect: Dialect,
	plans: readonly Plan[],
	options: { readonly ownTables?: boolean } = {},
): readonly string[] {
	const views = viewsOf(dialect);
	const own = options.ownTables === false ? [] : ownTables;
	return [
		...views.toReversed().map(({ name }) => `DROP VIEW IF EXISTS ${name}`),
		...tablesOf(plans).flatMap((table) => [
			`DROP TABLE IF EXISTS ${table.name}`,
			createTable(dialect, table),
			...insertInto(dialect, table),
		]),
		...own.map((table) => createTableByArea(dialect, table)),
		...views.map(({ name, query }) => createView(dialect, name, query)),
	];
}
