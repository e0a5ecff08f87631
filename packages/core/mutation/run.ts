import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writePage } from './page.js';
import { folders } from './test-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const given = process.argv.slice(2);
const unknown = given.filter((folder) => !folders.includes(folder));
if (unknown.length > 0) {
	console.error(`no tests are known for ${unknown.join(', ')}; there are ${folders.join(', ')}`);
	process.exit(2);
}
// Stryker loads its plugins in processes of its own, which know nothing of TypeScript.
await build({
	entryPoints: ['mutation/in-one-process.ts'],
	outfile: 'artefacts/mutation/in-one-process.mjs',
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	logLevel: 'error',
});
const stryker = fileURLToPath(import.meta.resolve('@stryker-mutator/core')).replace(
	/dist.*$/,
	'bin/stryker.js',
);
for (const folder of given.length > 0 ? given : folders) {
	const env = { ...process.env, MUTATED: folder };
	const options = ['run', 'mutation/stryker.config.mjs'];
	const { status } = spawnSync(process.execPath, [stryker, ...options], { env, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
writePage(folders);
