import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parts } from './parts.js';
import { type Report, report } from './report.js';
import { digestsByZone } from './zones.js';

const suites = ['packages/core', 'packages/functions', 'packages/files', 'packages/cli', 'fuzz'];

const usage = `fuzz [--share 0.01] [--count 1000] [--part calls] [--seed 1] [--from 0] [--node 22 [--tests]]

--share  of the full run of each part (a million calls, 100,000 plans and tables)
--count  of inputs of each part, instead of a share
--from   the first input: with --count 1 one finding is seen again
--node   another version of Node, from the npm package node
--tests  on that Node the tests of ${suites.join(', ')} first`;

const { values } = parseArgs({
	options: {
		share: { type: 'string', default: '0.01' },
		count: { type: 'string' },
		part: { type: 'string' },
		seed: { type: 'string', default: '1' },
		from: { type: 'string', default: '0' },
		node: { type: 'string' },
		tests: { type: 'boolean', default: false },
		digest: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});

const seed = number('seed', values.seed);
const from = number('from', values.from);
const share = number('share', values.share);
const count = values.count === undefined ? undefined : number('count', values.count);
const chosen = parts.filter(({ name }) => values.part === undefined || values.part === name);
if (chosen.length === 0) stop(`there is no part ${values.part}`);

if (values.help) console.log(usage);
else if (values.node !== undefined) process.exitCode = onNode(values.node);
else if (values.digest) for (const report of reports()) console.log(report.digest);
else await tell();

async function tell(): Promise<void> {
	console.log(`Node ${process.version}, seed ${seed}`);
	let wrong = 0;
	for (const each of reports()) {
		wrong += each.findings.length;
		console.log(line(each));
		for (const { index, what, input } of each.findings.slice(0, 20)) {
			console.log(`  --part ${each.part} --seed ${seed} --from ${index} --count 1: ${what}`);
			console.log(`    ${input}`);
		}
	}
	if (count !== 1) wrong += await acrossZones();
	if (wrong > 0) process.exitCode = 1;
}

function* reports(): Iterable<Report> {
	for (const part of chosen) {
		yield report(part, seed, count ?? Math.ceil(part.full * share), from);
	}
}

function line({ part, count, findings, slowest, grown }: Report): string {
	const found = `${findings.length} found`;
	return `${part}: ${count} inputs, ${found}, slowest ${slowest.toFixed(0)} ms, heap ${grown.toFixed(1)} MB more`;
}

async function acrossZones(): Promise<number> {
	let differing = 0;
	for (const { name } of chosen.filter(({ name }) => name !== 'names')) {
		const digests = await digestsByZone(seed, Math.min(count ?? 1000, 1000), name);
		const same = new Set(digests.values()).size === 1;
		console.log(`${name} in ${[...digests.keys()].join(', ')}: ${same ? 'the same' : 'different'}`);
		if (!same) differing += 1;
	}
	return differing;
}

/** The same in another version of Node, and the tests of what runs on a user's Node. */
function onNode(version: string): number {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const asked = ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'];
	const node = spawnSync('npx', asked, { encoding: 'utf8' }).stdout.trim();
	if (node === '') stop(`there is no Node ${version}`);
	// Not within npx, whose settings would reach the npx that a test starts.
	const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
	const on = (options: readonly string[], cwd: string) =>
		spawnSync(node, options, { cwd, env, stdio: 'inherit' }).status ?? 1;
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.workspace.ts'];
	const projects = suites.flatMap((suite) => ['--project', suite]);
	const failed = values.tests ? on([...vitest, ...projects], root) : 0;
	if (failed !== 0) return failed;
	const main = fileURLToPath(import.meta.url);
	const rest = process.argv
		.slice(2)
		.filter((_, i, all) => all[i] !== '--node' && all[i - 1] !== '--node' && all[i] !== '--tests');
	const options = ['--conditions=@plan-indicators/source', '--import', 'tsx', main, ...rest];
	return on(options, fileURLToPath(new URL('..', import.meta.url)));
}

function number(name: string, given: string): number {
	const value = Number(given);
	return Number.isFinite(value) && value >= 0
		? value
		: stop(`--${name} should be a number: ${given}`);
}

function stop(message: string): never {
	console.error(`${message}\n\n${usage}`);
	process.exit(2);
}
