import type { Plan } from '@plan-indicators/core';
import type { Cell, Table } from '../src/index.js';
import {
	createTable,
	createTableByArea,
	createView,
	insertInto,
	ownTables,
	tablesOf,
	viewsOf,
} from '../src/index.js';
import type { Report } from './cases.js';
import type { Engine } from './engines.js';

/** A database with the tables, the views, and what the areas reported. */
export async function filled(
	open: () => Promise<Engine>,
	plans: readonly Plan[],
	reports: readonly Report[],
	tables: readonly Table[] = ownTables,
): Promise<Engine> {
	const engine = await open();
	const { dialect } = engine;
	const load = async (table: Table) => {
		for (const statement of insertInto(dialect, table, 5000)) await engine.run(statement);
	};
	for (const table of tablesOf(plans)) {
		await engine.run(createTable(dialect, table));
		await load(table);
	}
	for (const table of tables) await engine.run(createTableByArea(dialect, table));
	for (const { name, query } of viewsOf(dialect))
		await engine.run(createView(dialect, name, query));
	await load({ ...ownTables[0], rows: actualRows(reports) });
	await load({ ...ownTables[1], rows: baselineRows(reports) });
	return engine;
}

export function actualRows(reports: readonly Report[]): readonly (readonly Cell[])[] {
	return reports.flatMap(({ area, plan, actuals }) =>
		[...actuals].flatMap(([id, them]) =>
			them.map(({ year, value }) => [area, plan.id, id, year, value]),
		),
	);
}

export function baselineRows(reports: readonly Report[]): readonly (readonly Cell[])[] {
	return reports.flatMap(({ area, plan, baselines }) =>
		[...baselines].map(([id, given]) =>
			typeof given === 'number'
				? [area, plan.id, id, null, given]
				: [area, plan.id, id, given.year, given.value],
		),
	);
}
