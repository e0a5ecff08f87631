import { qingpu14fyp } from '@plan-indicators/data/plans/qingpu-14fyp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grammarOf } from '../src/grammar.js';
import { ownTables } from '../src/index.js';
import { literal } from '../src/literal.js';
import { type Engine, engines, type Row } from './engines.js';
import { filled } from './filled.js';

const plan = qingpu14fyp.id;
const enterprises = 'high-tech-enterprises';

const rows = [
	['a', plan, enterprises, '2023', '880e0'],
	['null', plan, enterprises, '2023', 'NULL'],
	['null-among', plan, enterprises, '2023', '880e0'],
	['null-among', plan, enterprises, '2022', 'NULL'],
	['null-time', plan, enterprises, 'NULL', '880e0'],
	['nan', plan, enterprises, '2023', 'NAN'],
	['infinite', plan, enterprises, '2023', 'INF'],
	['nan-time', plan, enterprises, 'NAN', '880e0'],
	['huge', plan, enterprises, '2023', '1e300'],
	['tiny', plan, enterprises, '2023', '1e-300'],
	['far', plan, enterprises, '20231231', '880e0'],
	['early', plan, enterprises, '1999', '880e0'],
	['twice', plan, enterprises, '2023', '880e0'],
	['twice', plan, enterprises, '2023', '880e0'],
	['two', plan, enterprises, '2023', '880e0'],
	['two', plan, enterprises, '2023', '881e0'],
	['no-plan', "x'y\\", enterprises, '2023', '880e0'],
	['no-indicator', plan, '高新技术企业', '2023', '880e0'],
	['own', plan, enterprises, '2023', '880e0'],
	['own-nan', plan, enterprises, '2023', '880e0'],
	['own-two', plan, enterprises, '2023', '880e0'],
	['own-huge', plan, enterprises, '2023', '880e0'],
] as const;

const own = [
	['own', plan, enterprises, 'NULL', '700e0'],
	['own-nan', plan, enterprises, '2020', 'NAN'],
	['own-two', plan, enterprises, '2020', '700e0'],
	['own-two', plan, enterprises, '2020', '701e0'],
	['own-huge', plan, enterprises, '2020', '1e200'],
	['own-only', plan, enterprises, '2020', '700e0'],
] as const;

const notFinite = {
	duckdb: { NAN: "'nan'::DOUBLE", INF: "'infinity'::DOUBLE" },
	clickhouse: { NAN: 'nan', INF: 'inf' },
	postgres: { NAN: "'NaN'::float8", INF: "'Infinity'::float8" },
} as const;

/** As a warehouse may have them: with gaps. */
const withGaps = ownTables.map((table) => ({
	...table,
	key: ['area'],
	columns: table.columns.map((column) => ({ ...column, nullable: column.type === 'number' })),
}));

describe.each(['duckdb', 'clickhouse', 'postgres'] as const)('%s', (name) => {
	let engine: Engine;
	let review: ReadonlyMap<unknown, Row>;
	beforeAll(async () => {
		engine = await filled(engines[name], [qingpu14fyp], [], withGaps);
		const numbers: Readonly<Record<string, string>> = notFinite[name];
		const number = (text: string) => numbers[text] ?? text;
		const text = (value: string) => literal(grammarOf(engine.dialect), value);
		for (const [table, them] of [['actuals', rows] as const, ['baselines', own] as const]) {
			for (const [area, of, indicator, time, value] of them) {
				const texts = [area, of, indicator].map(text).join(', ');
				await engine.run(
					`INSERT INTO ${table} VALUES (${texts}, ${number(time)}, ${number(value)})`,
				);
			}
		}
		const came = await engine.rows('SELECT * FROM review');
		review = new Map(came.map((row) => [row.area, row]));
	});
	afterAll(() => engine.close());

	test.each([
		['a', 'behind', null],
		['null', null, 'not-a-number'],
		['null-among', null, 'not-a-number'],
		['null-time', null, 'not-a-number'],
		['nan', null, 'not-a-number'],
		['infinite', null, 'not-a-number'],
		['nan-time', null, 'not-a-number'],
		['huge', null, 'overflow'],
		['tiny', null, 'overflow'],
		['far', 'not-met', null],
		['early', null, 'year-out-of-period'],
		['twice', 'behind', null],
		['two', null, 'ambiguous'],
		['no-plan', null, 'unknown-plan'],
		['no-indicator', null, 'unknown-indicator'],
		['own', 'as-expected', null],
		['own-nan', null, 'not-a-number'],
		['own-two', null, 'ambiguous'],
		['own-huge', null, 'overflow'],
		['own-only', null, 'no-actual'],
	])('%s: %s, %s', (area, status, refusal) => {
		expect(review.get(area)).toMatchObject({ status, refusal });
	});

	test('nothing is missing without a reason', () => {
		expect(review.size).toBe(20);
		for (const row of review.values()) {
			for (const [column, code] of Object.entries(row)) {
				const value = row[column.replace('_refusal', '')];
				if (!column.endsWith('_refusal') || column === 'course_refusal') continue;
				expect([column, value === null]).toEqual([column, code !== null]);
			}
		}
	});
});
