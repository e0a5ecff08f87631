import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'plan-indicators-cli-'));
const run = (command: string, cwd = project) =>
	execSync(command, {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, PATH: `${packages}../node_modules/.bin:${process.env.PATH}` },
	});
const program = (...args: string[]) =>
	execFileSync(join(project, 'node_modules/.bin/plan-indicators'), args, {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, LANG: 'zh_CN.UTF-8' },
	});

beforeAll(() => {
	for (const name of ['core', 'data', 'functions', 'files', 'draft', 'sql', 'cli']) {
		run(`npx -y pnpm@10.34.9 pack --pack-destination ${project}`, join(packages, name));
	}
	const tarballs = readdirSync(project).join(' ./');
	writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
	run(`npm install --no-audit --no-fund --prefer-offline --ignore-scripts ./${tarballs}`);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed command line in an empty project', () => {
	test('answers for the shipped plans', () => {
		expect(JSON.parse(program('target', '青浦', '高企', '--json'))).toMatchObject({ value: 1000 });
		expect(program('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	test('takes a plan of one’s own from a table to YAML and back', () => {
		program('init', 'plan.xlsx');
		expect(program('check', 'plan.xlsx')).toContain('没有问题');
		program('convert', 'plan.xlsx', '-o', 'plan.yaml');
		program('convert', 'plan.yaml', '-o', 'plan.parquet');
		expect(program('show', 'plan.yaml')).toContain('高新技术企业');
	});

	test('can be run by a program, and its schema be loaded', () => {
		const load = `import { run } from '@plan-indicators/cli';
import { createRequire } from 'node:module';
const schema = createRequire(import.meta.url)('@plan-indicators/cli/output.schema.json');
console.log(typeof run, Object.keys(schema.$defs).includes('review'));`;
		writeFileSync(join(project, 'load.mjs'), load);
		expect(run('node load.mjs')).toBe('function true\n');
	});
});
