import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { plans as shipped } from '@plan-indicators/data';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataPackage, readPlans, writePlans } from '../src/index.js';
import { definition } from '../src/writing/definition.js';
import { arbitraryPlan } from './arbitrary-plan.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const plans = shipped.filter(({ indicators }) => indicators.length > 0);

describe('what is written is read again', () => {
	test.each(['json', 'yaml'] as const)('%s: whole plans', async (format) => {
		const bytes = await writePlans(shipped, format);
		const read = await readPlans(bytes, { file: `plans.${format}` });
		expect(read.problems).toEqual([]);
		expect(read.plans).toEqual(shipped);
	});

	test.each(['csv', 'xlsx'] as const)('%s: indicators and targets', async (format) => {
		const bytes = await writePlans(plans, format);
		const read = await readPlans(bytes, { file: `plans.${format}` });
		expect(read.problems).toEqual([]);
		expect(read.plans.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
		for (const [i, plan] of plans.entries()) {
			const again = read.plans[i];
			expect(again && definition(again).indicators).toEqual(definition(plan).indicators);
			expect(again?.period).toEqual(plan.period);
			expect(again?.name).toEqual(plan.name);
		}
	});

	test.each(['json', 'yaml', 'csv', 'xlsx'] as const)('%s: any plan', async (format) => {
		await fc.assert(
			fc.asyncProperty(arbitraryPlan, async (plan) => {
				const bytes = await writePlans([plan], format);
				const { plans, problems } = await readPlans(bytes, { file: `x.${format}` });
				const [again] = plans;
				expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(again && definition(again).indicators).toEqual(definition(plan).indicators);
				if (format === 'json' || format === 'yaml') expect(again).toEqual(plan);
			}),
			{ numRuns: format === 'xlsx' ? 40 : 80 },
		);
	});

	test('from JSON through YAML to JSON nothing changes', async () => {
		const read = await readPlans(await writePlans(shipped, 'json'), { file: 'a.json' });
		const json = text(await writePlans(read.plans, 'json'));
		const yaml = await writePlans(read.plans, 'yaml');
		const again = await readPlans(yaml, { file: 'a.yaml' });
		expect(text(await writePlans(again.plans, 'json')) === json).toBe(true);
	});
});

describe('for other programs', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-formats-'));
	let duckdb: DuckDBConnection;
	const query = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJS();

	beforeAll(async () => {
		duckdb = await (await DuckDBInstance.create(':memory:')).connect();
		writeFileSync(join(folder, 'plans.parquet'), await writePlans(plans, 'parquet'));
		for (const [name, bytes] of dataPackage(plans)) writeFileSync(join(folder, name), bytes);
	});

	afterAll(() => {
		duckdb.closeSync();
		rmSync(folder, { recursive: true, force: true });
	});

	test('DuckDB reads the Parquet file, each column of its type', async () => {
		const from = `'${join(folder, 'plans.parquet')}'`;
		const rows = await query(
			`SELECT value, target_year, wording, year_stated FROM ${from}
			 WHERE plan_id = 'qingpu-14fyp' AND indicator_id = 'high-tech-enterprises'`,
		);
		expect(rows).toEqual([{ value: 1000, target_year: 2025, wording: '1000', year_stated: true }]);
		const targets = plans.flatMap((plan) => plan.indicators.flatMap(({ targets }) => targets));
		expect(await query(`SELECT count(*)::INT AS n FROM ${from}`)).toEqual([{ n: targets.length }]);
		const [missing] = await query(
			`SELECT count(*)::INT AS n FROM ${from} WHERE baseline_value IS NULL`,
		);
		expect(Number(missing?.n)).toBeGreaterThan(0);
	});

	test('the data package describes every column of its table', async () => {
		const files = dataPackage(plans);
		const part = (name: string) => text(files.get(name) ?? new Uint8Array());
		const { resources } = JSON.parse(part('datapackage.json'));
		const { path, schema } = resources[0];
		const names = schema.fields.map(({ name }: { name: string }) => name);
		expect(part(path).split('\r\n')[0]).toBe(names.join(','));
		expect(schema.missingValues).toEqual(['']);
		const types: Record<string, string> = {
			integer: 'BIGINT',
			number: 'DOUBLE',
			boolean: 'BOOLEAN',
			string: 'VARCHAR',
		};
		const columns = schema.fields
			.map(({ name, type }: { name: string; type: string }) => `'${name}': '${types[type]}'`)
			.join(', ');
		const [sum] = await query(
			`SELECT count(*)::INT AS n, sum(value) AS total
			 FROM read_csv('${join(folder, path)}', header = true, columns = {${columns}})`,
		);
		const numbers = await query(
			`SELECT count(*)::INT AS n, sum(value) AS total FROM '${join(folder, 'plans.parquet')}'`,
		);
		expect(sum).toEqual(numbers[0]);
	});
});
