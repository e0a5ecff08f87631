import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benches } from './benches.js';
import { gathered, isReached, type Measured, shown } from './measured.js';
import { benchmarksPage } from './page.js';
import { type Results, readResults, resultsFile } from './results.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.slice(2);
const parts = [...new Set(benches.map(({ part }) => part))];
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
	console.error(
		`${unknown.join(', ')}: 没有这一项；可选 / no such part; there are: ${parts.join(', ')}`,
	);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-bench-'));
const file = join(folder, 'measured.jsonl');
for (const { part, script, node = [] } of benches) {
	if (asked.length > 0 && !asked.includes(part)) continue;
	console.log(`\n${script}`);
	const args = [...node, '--conditions=@plan-indicators/source', '--import', 'tsx', script];
	execFileSync(process.execPath, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, [gathered]: file },
	});
}
const measured: readonly Measured[] = existsSync(file)
	? readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line))
	: [];
rmSync(folder, { recursive: true });

console.table(
	Object.fromEntries(
		measured.map((each) => [
			each.id,
			{
				value: `${shown(each.value)} ${each.unit}`,
				wanted: each.wanted === undefined ? '' : `≤ ${each.wanted}`,
				reached: { true: 'yes', false: 'NO', undefined: '' }[String(isReached(each))],
			},
		]),
	),
);

const results: Results = {
	machine: {
		cores: cpus().length,
		memoryGb: Math.round(totalmem() / 2 ** 30),
		node: process.versions.node,
	},
	measured: parts.flatMap((part) => {
		const isNew = asked.length === 0 || asked.includes(part);
		return (isNew ? measured : readResults().measured).filter(({ id }) =>
			id.startsWith(`${part}/`),
		);
	}),
};
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(root, 'docs/benchmarks.md'), benchmarksPage(results));
