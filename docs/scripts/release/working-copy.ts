import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageNames } from './package-names.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The files that git knows or would take, in a repository of their own that may be changed at will. */
export function workingCopy(): string {
	const copy = mkdtempSync(join(tmpdir(), 'plan-indicators-release-'));
	const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of listed.split('\0').filter((path) => path && existsSync(join(root, path)))) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		cpSync(join(root, file), join(copy, file));
	}
	const git = (...args: string[]) => execFileSync('git', args, { cwd: copy });
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('-c', 'user.name=dry', '-c', 'user.email=dry@localhost', 'commit', '-q', '-m', 'dry run');
	return copy;
}

/** Lends the copy what is installed and built here, so that it can be packed at once. */
export function lendBuilt(copy: string): void {
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	for (const name of packageNames(copy)) {
		const at = (path: string) => join(copy, 'packages', name, path);
		cpSync(join(root, 'packages', name, 'dist'), at('dist'), { recursive: true });
		// What `workspace:^` stands for is read from here.
		mkdirSync(at('node_modules'));
		const scope = at('node_modules/@plan-indicators');
		symlinkSync(join(copy, 'packages'), scope);
	}
}
