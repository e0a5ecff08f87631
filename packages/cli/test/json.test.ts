import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../src/commands.js';
import { answers, outputSchema } from '../src/schema/answers.js';
import { within } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
	join(folder, 'plan.csv'),
	'某区规划\n指标,单位,2020年,2025年,属性\n高企,家,758,≥1000,预期性\n能耗,,,下降13.5%,约束性\n',
);
writeFileSync(join(folder, 'wrong.yaml'), 'name: 某区\nperid: 2021-2025\nindicators: []\n');
writeFileSync(join(folder, 'actuals.csv'), '指标,2022,2023\n高企,838,880\n');
writeFileSync(join(folder, 'text.txt'), '高企突破1000家,绿地12处\n');
writeFileSync(
	join(folder, 'plan.txt'),
	'某区行动计划（2023—2025年）\n二、主要目标\n到2025年，占比由2022年的7%提高到10%，能耗下降13.5%，建设1—2个园区，力争企业达到100家。\n',
);

const instance = await DuckDBInstance.create(':memory:');
const database = await instance.connect();
await database.run(`COPY (SELECT '310118' AS area, 'qingpu-14fyp' AS plan, 2023 AS time,
  'high-tech-enterprises' AS indicator, 880 AS value) TO '${join(folder, 'actuals.parquet')}'`);
database.closeSync();

const schema = outputSchema();
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(schema, 'output');
const faults = (name: string, data: unknown) => {
	const validate = ajv.getSchema(`output#/$defs/${name}`);
	if (!validate) throw new Error(`no schema for ${name}`);
	return validate(data) ? [] : (validate.errors ?? []);
};

const runs: readonly (readonly [command: string, ...args: string[]])[] = [
	['init', 'new.csv'],
	['check'],
	['check', 'plan.csv', 'wrong.yaml'],
	['show'],
	['show', 'plan.csv'],
	['show', '杨浦', '高企'],
	['show', '青浦', '高企', '--actual', '2023=880'],
	['show', '--audit'],
	['show', '杨浦', '--list', '任务'],
	['list'],
	['list', '青浦'],
	['target', '青浦', '高企'],
	['target', '虹口园', '孵化器'],
	['assess', 'plan.csv', '高企', '--actual', '2023=880'],
	['review', 'plan.csv', '--actuals', 'actuals.csv'],
	['review', 'plan.csv', '--actuals', 'actuals.csv', '-o', 'review.md'],
	['review', '--duckdb', '.'],
	['audit', '青浦'],
	['compare', '高企'],
	['convert', 'plan.csv', '-o', 'plan.json'],
	['sql', '青浦', '--dialect', 'spark'],
	['sql', '--dialect', 'spark', '-o', 'plans.sql'],
	['verify', 'plan.csv', '--text', 'text.txt'],
	['draft', 'plan.txt'],
	['draft', 'plan.txt', '-o', 'draft.yaml'],
	['completion', 'fish'],
];

test('every command has a schema, and is run below', () => {
	// What mcp writes is the protocol.
	const names = commands
		.map(({ name }) => name)
		.filter((name) => name !== 'mcp')
		.sort();
	expect(Object.keys(answers).sort()).toEqual(names);
	expect([...new Set(runs.map(([name]) => name))].sort()).toEqual(names);
});

describe('what is printed with --json is what the schema says', () => {
	test.each(runs)('%s %s %s', async (command, ...args) => {
		const { stdout } = await within(folder, command, ...args, '--json');
		const data: unknown = JSON.parse(stdout);
		expect(faults(command, data)).toEqual([]);
		expect(faults('error', data)).not.toEqual([]);
	});

	test.each([
		['a name that is not known', ['target', '青甫', '高企']],
		['an option that is not known', ['show', '--jsn']],
		['what the plan does not say', ['target', '杨浦', '高企']],
		['a file that is not there', ['show', 'none.csv']],
		['a file that is no plan', ['show', 'wrong.yaml']],
	])('an error: %s', async (_, args) => {
		const { stdout, stderr, status } = await within(folder, ...args, '--json');
		expect(faults('error', JSON.parse(stdout))).toEqual([]);
		expect(stderr).toBe('');
		expect(status).toBeGreaterThan(0);
	});
});

test('what it does not say is refused', () => {
	expect(faults('init', { file: 1 })).not.toEqual([]);
	expect(faults('audit', [{ plan: 'x', verdict: 'maybe' }])).not.toEqual([]);
	expect(faults('convert', { file: 'x', format: 'csv', plans: [] })).not.toEqual([]);
});
