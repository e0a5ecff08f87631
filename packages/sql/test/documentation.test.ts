import { readFileSync } from 'node:fs';
import { catalog } from '@plan-indicators/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../src/index.js';
import { type Engine, engines } from './engines.js';
import { checkSql } from './said-rows.js';

const page = readFileSync(new URL('../../../docs/sql.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, block = '']) => block);

describe.each(['duckdb', 'clickhouse', 'postgres'] as const)('docs/sql.md on %s', (name) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await engines[name]();
		// Twice, as somebody does whose plan has changed.
		for (const _ of [1, 2]) {
			for (const statement of statementsOf(engine.dialect, catalog.plans)) {
				await engine.run(statement);
			}
		}
	});
	afterAll(() => engine.close());

	test('the statements give what the page says', async () => {
		expect(blocks.length).toBeGreaterThan(4);
		for (const block of blocks) {
			await checkSql(block, engine);
		}
	});
});

test('every code of the views is explained, in both languages', () => {
	const sql = statementsOf('duckdb', []).join('\n');
	const codes = new Set(
		[...sql.matchAll(/THEN '([a-z]+-[a-z-]+|ambiguous|overflow)'/g)].map(([, code]) => code),
	);
	const words = /^(?:as-expected|met-early|not-met|not-kept|mostly-kept|periods-met)$/;
	for (const code of codes) {
		if (words.test(code ?? '')) continue;
		expect([code, page.split(`\`${code}\``).length - 1]).toEqual([code, 2]);
	}
});
