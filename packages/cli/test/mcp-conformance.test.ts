import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { mcpOverHttp } from './mcp-over-http.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = createRequire(import.meta.url).resolve(
	'@modelcontextprotocol/conformance/package.json',
);
const suite = join(dirname(manifest), 'dist/index.js');

/**
 * Of the suite's scenarios for servers those that ask for nothing but tools and life cycle: the others
 * want tools, prompts and resources of a made-up server, or are of HTTP.
 */
const scenarios = ['server-initialize', 'ping', 'tools-list'];

const old = Number(process.versions.node.split('.')[0]) < 22;
const name = `the protocol's conformance suite${old ? ' (skipped: it needs Node 22)' : ''}`;

describe.skipIf(old)(name, () => {
	test.each(scenarios)('%s', async (scenario) => {
		const { url, close } = await mcpOverHttp();
		try {
			const args = [suite, 'server', '--url', url, '--scenario', scenario];
			const { stdout } = await run(process.execPath, args, { cwd: folder, timeout: 60_000 });
			expect(stdout).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed, 0 warnings/);
		} finally {
			await close();
		}
	});
});
