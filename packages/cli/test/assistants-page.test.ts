import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { tools } from '../src/mcp/tools.js';
import { serverProcess } from './server-process.js';

const page = readFileSync(new URL('../../../docs/assistants.md', import.meta.url), 'utf8');
const [configuration, answer, refusal] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
	([, block = '']): unknown => JSON.parse(block),
);

const settings = z.object({
	mcpServers: z.record(
		z.string(),
		z.object({
			command: z.literal('npx'),
			args: z.tuple([z.literal('-y'), z.literal('@plan-indicators/cli')], z.string()),
		}),
	),
});

test('the settings of docs/assistants.md start a server that answers as the page says', async () => {
	const [entry] = Object.values(settings.parse(configuration).mcpServers);
	const [, , ...args] = entry?.args ?? [];
	const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-page-'));
	const file = args.find((arg) => arg.endsWith('.csv')) ?? '';
	writeFileSync(join(folder, file), '某区规划\n指标,2020年,2025年\n高企,758,≥1000\n');
	const client = new Client({ name: 'test', version: '0' });
	try {
		// What npx would run, from the sources.
		await client.connect(new StdioClientTransport({ ...serverProcess(...args), cwd: folder }));
		const ask = (plan: string, indicator: string) =>
			client.callTool({ name: 'target', arguments: { plan, indicator } });
		const { structuredContent } = await ask('青浦', '高企');
		const { statements, ...others } = z.looseObject({ statements: z.unknown() }).parse(answer);
		expect(structuredContent).toMatchObject(others);
		expect(structuredContent).toMatchObject({
			statements: [{ of: 'baseline' }, Array.isArray(statements) ? statements[0] : {}],
		});
		expect((await ask('某区规划', '高企')).structuredContent).toMatchObject({ value: 1000 });
		const refused = await ask('杨浦', '高新技术企业');
		expect(JSON.stringify(refused)).toContain(
			JSON.stringify(JSON.stringify(refusal).slice(1, -1)).slice(1, -1),
		);
	} finally {
		await client.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

test('the page names tools that there are', () => {
	const table = page.slice(page.indexOf('| 问'), page.indexOf('## 回答'));
	const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name);
	const known = tools.map(({ name }) => name);
	expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
	expect(named.length).toBeGreaterThan(20);
});
