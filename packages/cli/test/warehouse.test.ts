import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { review } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { dialects } from '@plan-indicators/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
const plan = catalog.plan('青浦');
const areas = 40;

/** What area `i` has of an indicator, in the database and here. */
const value = (area: number, ordinal: number) => 500 + area * 20 + ordinal;

async function inDuckdb(...statements: readonly string[]) {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const statement of statements) await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
}

const ids = plan.indicators.map(({ id }, i) => `('${id}', ${i})`).join(', ');
const rows = (
	time: string,
) => `SELECT '3101' || lpad(a.range::VARCHAR, 2, '0') AS area, '${plan.id}' AS plan,
  id AS indicator, ${time} AS time, 500e0 + a.range * 20 + ordinal AS value
  FROM range(${areas}) a, (VALUES ${ids}) i(id, ordinal)`;

beforeAll(async () => {
	for (const each of ['parquet', 'parts', 'parts/actuals', 'days', 'none', 'other'])
		mkdirSync(join(folder, each));
	await inDuckdb(
		`COPY (${rows('2023')}) TO '${join(folder, 'parquet/actuals.parquet')}'`,
		`COPY (${rows('2023')}) TO '${join(folder, 'parts/actuals')}' (FORMAT parquet, PARTITION_BY (area), OVERWRITE_OR_IGNORE)`,
		`COPY (SELECT '310120' AS area, '${plan.id}' AS plan, 'high-tech-enterprises' AS indicator, 100 AS value)
     TO '${join(folder, 'parts/baselines.parquet')}'`,
		`COPY (${rows("DATE '2023-12-31'")}) TO '${join(folder, 'days/actuals.parquet')}'`,
		`COPY (SELECT 1 AS area, 2 AS plan) TO '${join(folder, 'other/actuals.parquet')}'`,
		`ATTACH '${join(folder, 'own.duckdb')}' AS own`,
		`CREATE TABLE own.actuals AS ${rows('2023')}`,
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The status words and codes of every area, counted as core finds them. */
function counted(): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (let area = 0; area < areas; area += 1) {
		const actuals = plan.indicators.map(
			({ id }, i) => [id, [{ year: 2023, value: value(area, i) }]] as const,
		);
		for (const { status, refusal } of review(plan, new Map(actuals)).rows) {
			const key = status?.word ?? refusal?.code ?? '';
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

interface Printed {
	readonly plans: readonly {
		readonly words: readonly { readonly word: string; readonly count: number }[];
		readonly refusals: readonly { readonly code: string; readonly count: number }[];
	}[];
}

async function printed(...args: readonly string[]): Promise<ReadonlyMap<string, number>> {
	const { stdout, status } = await start('review', '--duckdb', ...args, '--json');
	expect([status, stdout.includes('"error"')]).toEqual([0, false]);
	const [only] = (JSON.parse(stdout) as Printed).plans;
	const words = only?.words.map(({ word, count }) => [word, count] as const) ?? [];
	const codes = only?.refusals.map(({ code, count }) => [code, count] as const) ?? [];
	return new Map([...words, ...codes]);
}

describe('review --duckdb', () => {
	test.each(['parquet', 'days', 'own.duckdb'])(
		'%s: the counts are those of core',
		async (where) => {
			expect(await printed(join(folder, where))).toEqual(counted());
		},
	);

	test('a divided folder, with a baseline of an area’s own', async () => {
		const counts = await printed(join(folder, 'parts'));
		expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(
			areas * plan.indicators.length,
		);
		expect(counts).not.toEqual(counted());
	});

	test('in little memory, to a file, a row an area and an indicator', async () => {
		const output = join(folder, 'review.parquet');
		const args = ['--duckdb', join(folder, 'parquet'), '--memory', '200MB', '-o', output];
		expect((await start('review', ...args)).status).toBe(0);
		expect((await start('review', ...args)).stderr).toContain('--force');
		expect((await start('review', ...args, '--force')).stdout).toContain('提前实现');
	});

	test('up to a time, and of one plan', async () => {
		const none = await start('review', '--duckdb', join(folder, 'parquet'), '--year', '2022');
		expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('没有任何实际值')]);
		const other = await start('review', '杨浦', '--duckdb', join(folder, 'parquet'));
		expect(other.status).toBe(1);
		expect(await printed(join(folder, 'parquet'), '青浦')).toEqual(counted());
	});

	test.each([
		['none', [], '没有 actuals'],
		['nowhere', [], '没有 actuals'],
		['other', [], '缺少列 indicator、time、value'],
		['parquet', ['--memory', 'much'], '--memory 写作 1GB'],
		['parquet', ['--method', 'open-sdg'], '不与 --duckdb 一起用'],
		['parquet', ['-o', 'review.txt'], '.parquet 或 .csv'],
	])('%s %j: %s', async (where, more, said) => {
		const { stderr, status } = await start('review', '--duckdb', join(folder, where), ...more);
		expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
	});
});

describe('sql', () => {
	test.each(dialects)('%s: tables, views, every statement ended', async (dialect) => {
		const { stdout, status } = await start('sql', '青浦', '--dialect', dialect);
		expect(status).toBe(0);
		expect(stdout.match(/^CREATE /gm)).toHaveLength(13);
		expect(stdout.trimEnd().endsWith(';')).toBe(true);
		expect(stdout).not.toContain('hongkou');
	});

	test('the dialect is to be named', async () => {
		const { stderr, status } = await start('sql');
		expect([status, stderr]).toEqual([2, expect.stringContaining('--dialect')]);
	});
});
