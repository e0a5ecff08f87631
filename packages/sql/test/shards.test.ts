import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	createTable,
	createTableByArea,
	createView,
	insertInto,
	ownTables,
	tablesOf,
	viewsOf,
} from '../src/index.js';
import { reports } from './cases.js';
import { type Engine, engines } from './engines.js';
import { differences, keyOf } from './expected.js';
import { actualRows, baselineRows } from './filled.js';

// Two databases of one process stand for two shards: no cluster runs here.
const all = reports(7, 6, 20, 6);
const plans = [...new Set(all.map(({ plan }) => plan))];
const half = (area: string) => area.endsWith('1') || area.endsWith('3');
const shards = {
	whole: all,
	one: all.filter(({ area }) => half(area)),
	other: all.filter(({ area }) => !half(area)),
};

let engine: Engine;
beforeAll(async () => {
	engine = await engines.clickhouse();
	for (const [shard, reported] of Object.entries(shards)) {
		await engine.run(`CREATE DATABASE ${shard}`);
		await engine.run(`USE ${shard}`);
		const [actuals, baselines] = ownTables;
		const tables = [
			...tablesOf(plans),
			{ ...actuals, rows: actualRows(reported) },
			{ ...baselines, rows: baselineRows(reported) },
		];
		for (const table of tables) {
			const create = table.columns[0]?.name === 'area' ? createTableByArea : createTable;
			await engine.run(create('clickhouse', table));
			for (const statement of insertInto('clickhouse', table, 5000)) await engine.run(statement);
		}
		for (const { name, query } of viewsOf('clickhouse')) {
			await engine.run(createView('clickhouse', name, query));
		}
	}
});
afterAll(() => engine.close());

test('what each shard says of its areas is together what one database says of all', async () => {
	const whole = await engine.rows('SELECT * FROM whole.review');
	const one = await engine.rows("SELECT * FROM remote('127.0.0.1', 'one', 'review')");
	const other = await engine.rows("SELECT * FROM remote('127.0.0.1', 'other', 'review')");
	expect(Math.min(one.length, other.length)).toBeGreaterThan(200);
	const together = new Map([...one, ...other].map((row) => [keyOf(row), row]));
	expect(whole.flatMap((row) => differences(row, together.get(keyOf(row)) ?? {}))).toEqual([]);
	expect(one.length + other.length).toBe(whole.length);
});
