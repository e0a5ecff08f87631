import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { reviewSchema } from '@plan-indicators/files';
import { functions } from '@plan-indicators/functions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tools } from '../src/mcp/tools.js';
import { values } from '../src/mcp/values.js';
import { serverProcess } from './server-process.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-mcp-'));

writeFileSync(
	join(folder, '某区.csv'),
	'某区规划\n指标,单位,2020年,2025年\n高企,家,758,≥1000\n森林覆盖率,%,21.2,23.8\n',
);

let client: Client;
let said = '';

beforeAll(async () => {
	const transport = new StdioClientTransport({
		...serverProcess('mcp', '某区.csv'),
		cwd: folder,
		stderr: 'pipe',
	});
	transport.stderr?.on('data', (chunk) => {
		said += String(chunk);
	});
	client = new Client({ name: 'test', version: '0' });
	await client.connect(transport);
});

afterAll(async () => {
	await client.close();
	rmSync(folder, { recursive: true, force: true });
});

/** The client checks structured content against the schema of the tool's answer. */
async function ask(name: string, args: Record<string, unknown> = {}) {
	return client.callTool({ name, arguments: args });
}

const refusalSchema = z.object({
	isError: z.literal(true),
	content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
});

async function refused(name: string, args: Record<string, unknown>) {
	const { content } = refusalSchema.parse(await ask(name, args));
	return JSON.parse(content[0].text);
}

describe('what is offered', () => {
	test('is a tool for every question of the table, with what it takes and gives', async () => {
		const listed = await client.listTools();
		expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
		for (const { description, inputSchema, outputSchema, annotations } of listed.tools) {
			expect(description).toMatch(/[一-鿿].* \/ .*[a-z]/);
			expect(inputSchema.type).toBe('object');
			expect(outputSchema?.type).toBe('object');
			expect(annotations?.readOnlyHint).toBe(true);
		}
		expect(client.getInstructions()).toContain('wording');
	});

	test('says of every number of the table what it is', () => {
		const numbers = functions.filter(({ result }) => result === 'number').map(({ id }) => id);
		expect(numbers.filter((id) => !(id in values))).toEqual([]);
	});
});

describe('an answer', () => {
	test('of the plan has value, unit, wording and clause', async () => {
		const { structuredContent, content } = await ask('target', {
			plan: '青浦',
			indicator: '高企',
		});
		expect(structuredContent).toMatchObject({
			value: 1000,
			unit: '家',
			basis: 'stated',
			plan: { id: 'qingpu-14fyp' },
			indicator: { name: { zh: '高新技术企业' } },
			statements: [
				{ of: 'baseline', wording: '758', year: 2020 },
				{
					of: 'target',
					wording: '1000',
					clause: expect.arrayContaining(['(三)发展目标']),
					row: 7,
					comparator: '≥',
					strength: 'firm',
				},
			],
			citation: expect.stringContaining('青府发〔2022〕25号'),
		});
		expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
	});

	test('that the plan does not print says so', async () => {
		const computed = await ask('target', { plan: '青浦', indicator: '软件和信息服务业营业收入' });
		expect(computed.structuredContent).toMatchObject({
			basis: 'computed',
			formula: '829.92 × (1 + 0.15)^5',
		});
		const between = await ask('path', { plan: '青浦', indicator: '高企', year: 2023 });
		expect(between.structuredContent).toMatchObject({ basis: 'interpolated', unit: '家' });
	});

	test('gives other readings of ambiguous words', async () => {
		const { structuredContent } = await ask('target', { plan: '青浦', indicator: '新增孵化企业' });
		expect(JSON.stringify(structuredContent)).toContain('五年合计 1000 家');
	});

	test('is a table where the function spills one', async () => {
		const { structuredContent } = await ask('table', { plan: '青浦', language: 'en' });
		const { table } = z
			.object({
				table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.any())) }),
			})
			.parse(structuredContent);
		expect(table.columns).toContain('Indicator');
		expect(table.rows).toHaveLength(17);
	});

	test('of a plan in a file', async () => {
		const { structuredContent } = await ask('status', {
			plan: '某区规划',
			indicator: '高企',
			actual: 880,
			year: 2023,
		});
		expect(structuredContent).toMatchObject({ value: '滞后', basis: 'computed' });
	});

	test.each([
		['find', { text: '小巨人' }],
		['assess', { plan: '青浦', indicator: '高企', actual: [848, 880], year: [2022, 2023] }],
		['audit', { plan: '青浦' }],
		['cite', { plan: '青浦' }],
		['compare', { indicator: '高新技术企业' }],
		['trajectory', { plan: '青浦', indicator: '高企' }],
		['cagr', { from: 758, to: 1000, years: 5 }],
		['list', {}],
	])('of %s', async (name, args) => {
		const { isError, structuredContent } = await ask(name, args);
		expect(isError).toBeFalsy();
		expect(structuredContent).toBeDefined();
	});
});

describe('a table in the conversation', () => {
	const rows = [
		['指标', '单位', '2020年', '2025年'],
		['高企', '家', 758, '突破1000'],
		['投入', '亿元', 1, '3:7:9'],
	];

	test('is read, its problems with their cells', async () => {
		const { structuredContent } = await ask('read_table', { rows });
		expect(structuredContent).toMatchObject({
			indicators: [{ name: { zh: '高企' }, statements: [{}, { comparator: '>' }] }],
			problems: [{ cell: 'D3', severity: 'error' }],
		});
	});

	test('is asked as a plan of its own', async () => {
		const args = { table: rows.slice(0, 2), function: 'TARGET', indicator: '高企' };
		expect((await ask('own', args)).structuredContent).toMatchObject({
			value: 1000,
			unit: '家',
			basis: 'stated',
			statements: [{ of: 'baseline' }, { of: 'target', wording: '突破1000' }],
		});
	});

	test('of actuals is reviewed', async () => {
		const { structuredContent } = await ask('review', {
			plan: '某区规划',
			actuals: [
				['指标', '2022', '2023'],
				['高企', 838, 880],
			],
		});
		const { tally, sentence } = reviewSchema.parse(structuredContent);
		expect(tally).toMatchObject({ indicators: 2, assessed: 1 });
		expect(sentence.zh).toContain('滞后 1 项');
	});
});

describe('a refusal is an error of the tool, with its code, in both languages', () => {
	test.each([
		['target', { plan: '杨浦', indicator: '高新技术企业' }, 'no-baseline'],
		['target', { plan: '虹口', indicator: '高新技术企业' }, 'ambiguous'],
		['target', { plan: '青甫', indicator: '高企' }, 'unknown-plan'],
		['target', { plan: '青浦' }, 'unknown-indicator'],
		['target', { plan: '青浦', indicator: '高企', yaer: 2025 }, 'unknown-option'],
		['path', { plan: '青浦', indicator: '高企', year: 1999 }, 'year-out-of-period'],
		['gap', { plan: '青浦', indicator: '高企', actual: '很多' }, 'not-a-number'],
		['review', { plan: '青浦', actuals: {} }, 'no-actual'],
		['review', { plan: '青浦', actual: {} }, 'unknown-option'],
		[
			'review',
			{
				plan: '青浦',
				actuals: [
					['指标', '2023'],
					['高企', '很多'],
				],
			},
			'not-a-number',
		],
		['read_table', { rows: 'x' }, 'unknown-option'],
	])('%s %j', async (name, args, code) => {
		const refusal = await refused(name, args);
		expect(refusal.code).toBe(code);
		expect(refusal.messages.zh).toMatch(/[一-鿿]/);
		expect(refusal.messages.en).toMatch(/[a-z]/);
	});

	test('with what could have been meant', async () => {
		const { candidates } = await refused('target', { plan: '虹口', indicator: '高新技术企业' });
		expect(candidates).toHaveLength(2);
	});

	test('a tool that there is not is an error of the protocol', async () => {
		await expect(ask('guess')).rejects.toThrow(/-32602/);
	});
});

test('nothing is said beside the protocol', () => {
	expect(said).toBe('');
});
