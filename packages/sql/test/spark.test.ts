import { init, parse } from '@guanmingchiu/sqlparser-ts';
import { catalog } from '@plan-indicators/data';
import { beforeAll, expect, test } from 'vitest';
import { statementsOf } from '../src/index.js';

beforeAll(() => init());

// Nothing here runs Spark: that its dialect takes every statement is all that is known.
test('a parser of Spark’s dialect takes every statement', () => {
	const statements = statementsOf('spark', catalog.plans);
	expect(statements.length).toBeGreaterThan(10);
	for (const statement of statements) expect(parse(statement, 'spark')).toHaveLength(1);
});

test('it does not take what is none', () => {
	const broken = statementsOf('spark', []).map((statement) =>
		statement.replace(' FROM ', ' FORM '),
	);
	expect(() => parse(broken.at(-1) ?? '', 'spark')).toThrow();
});
