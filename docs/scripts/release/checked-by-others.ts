import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './dry-release.js';
import { root } from './working-copy.js';

/** What publint and are-the-types-wrong say against a packed package. */
export function checkedByOthers({ tarball, folder }: Packed): readonly string[] {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const { main, exports } = manifest;
	const complaints = complaint(`publint run ${tarball} --strict`);
	if (main === undefined) return complaints;
	const data = Object.keys(exports).filter((path) => !hasTypes(exports[path]));
	const profile = main.endsWith('.cjs') ? 'node16' : 'esm-only';
	const attw = `attw ${tarball} --format ascii --no-emoji --profile ${profile}`;
	return [...complaints, ...complaint(`${attw} --exclude-entrypoints ${data.join(' ')}`)];
}

/** Files that are no programs are named by their path alone. */
function hasTypes(conditions: unknown): boolean {
	return typeof conditions !== 'string';
}

function complaint(command: string): readonly string[] {
	const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
	try {
		execSync(command, { env: { ...process.env, PATH }, encoding: 'utf8', stdio: 'pipe' });
		return [];
	} catch (error) {
		const printed = error instanceof Error && 'stdout' in error ? error.stdout : '';
		return [`${command}\n${printed}`];
	}
}
