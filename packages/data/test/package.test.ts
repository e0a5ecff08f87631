import { execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
const run = (command: string, cwd = project) =>
	execSync(command, {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, PATH: `${packages}../node_modules/.bin:${process.env.PATH}` },
	});

const program = `import { indicator, target } from '@plan-indicators/core';
import { catalog, qingpu14fyp } from '@plan-indicators/data';
const typed: number = target(indicator(qingpu14fyp, 'high-tech-enterprises')).value;
const found: number = target(catalog.find('青浦', '高企').indicator).value;
console.log(typed, found);
`;

beforeAll(() => {
	for (const name of ['core', 'data']) {
		run(`npx -y pnpm@10.34.9 pack --pack-destination ${project}`, join(packages, name));
	}
	const tarballs = readdirSync(project).join(' ./');
	writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
	run(`npm install --no-audit --no-fund --prefer-offline ./${tarballs} typescript@6.0.3`);
	writeFileSync(join(project, 'program.mts'), program);
	writeFileSync(join(project, 'program.cts'), program);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(['core', 'data', 'functions', 'files', 'draft', 'sql', 'cli'])(
	'%s publishes its exports without our sources',
	(name) => {
		const { exports, publishConfig } = JSON.parse(run('cat package.json', join(packages, name)));
		const published = JSON.stringify(exports, (key, value) =>
			key === '@plan-indicators/source' ? undefined : value,
		);
		expect(JSON.stringify(publishConfig.exports)).toBe(published);
	},
);

describe('the packed tarballs in an empty project', () => {
	test('a program type-checks and runs as ESM and as CommonJS', () => {
		run('node_modules/.bin/tsc --strict --module nodenext --target es2022 program.mts program.cts');
		expect(run('node program.mjs')).toBe('1000 1000\n');
		expect(run('node program.cjs')).toBe('1000 1000\n');
	});

	test('an id that a plan does not have is a compile error', () => {
		writeFileSync(
			join(project, 'wrong.mts'),
			program.replace("'high-tech-enterprises'", "'high-tech-enterprise'"),
		);
		expect(() =>
			run('node_modules/.bin/tsc --noEmit --strict --module nodenext --target es2022 wrong.mts'),
		).toThrow(expect.objectContaining({ stdout: expect.stringContaining('TS2345') }));
	});

	test.each(['growth', 'schema'])('core/%s stands alone', (subpath) => {
		const load = `import * as all from '@plan-indicators/core/${subpath}'; console.log(typeof all.PlanError)`;
		expect(run(`node --input-type=module -e "${load}"`)).toBe('function\n');
	});

	test('an error is known across ESM and CommonJS', () => {
		writeFileSync(
			join(project, 'errors.mjs'),
			`import { createRequire } from 'node:module';
import * as esm from '@plan-indicators/core';
const cjs = createRequire(import.meta.url)('@plan-indicators/core');
try {
	cjs.averageAnnualGrowth({ from: 0, to: 1, years: 1 });
} catch (error) {
	console.log(esm.PlanError === cjs.PlanError, error instanceof esm.PlanError, esm.isPlanError(error));
	console.log(new Error('x') instanceof esm.PlanError, esm.isPlanError({ code: 'x' }), error instanceof Error);
}
`,
		);
		expect(run('node errors.mjs')).toBe('false true true\nfalse false true\n');
	});

	test('a condition called source of the consumer leads to the built files', () => {
		const load = "import('@plan-indicators/core').then(({ grow }) => console.log(typeof grow))";
		expect(run(`node --conditions=source -e "${load}"`)).toBe('function\n');
		for (const name of ['core', 'data']) {
			const { exports } = JSON.parse(run(`cat node_modules/@plan-indicators/${name}/package.json`));
			expect(Object.keys(exports)).toContain('./package.json');
			expect(JSON.stringify(exports)).not.toContain('source');
			expect(readdirSync(join(project, 'node_modules/@plan-indicators', name))).not.toContain(
				'src',
			);
		}
	});

	test('a plan, the JSON and the CSV can be loaded by their subpaths', () => {
		writeFileSync(
			join(project, 'subpaths.cjs'),
			`const { qingpu14fyp } = require('@plan-indicators/data/plans/qingpu-14fyp');
const plans = require('@plan-indicators/data/json');
const csv = require('node:fs').readFileSync(require.resolve('@plan-indicators/data/csv'), 'utf8');
console.log(qingpu14fyp.id, plans.length, csv.split('\\r\\n').length);
`,
		);
		expect(run('node subpaths.cjs')).toBe('qingpu-14fyp 5 45\n');
	});
});
