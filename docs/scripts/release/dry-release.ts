import { execSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageNames } from './package-names.js';
import { lendBuilt, workingCopy } from './working-copy.js';

/** A package as a registry would get it. */
export interface Packed {
	readonly name: string;
	readonly tarball: string;
	/** Its content, unpacked. */
	readonly folder: string;
}

const pnpm = 'npx -y pnpm@10.34.9';

/**
 * Raises the versions and packs every package, in a copy that is thrown away afterwards.
 *
 * @param options.build - Whether to install and build the copy anew, as a release does; otherwise it
 * is packed with what is built here, which knows nothing of its next version.
 * @param use - What to do with the packages while they are there.
 */
export function dryRelease<T>(
	{ build }: { build: boolean },
	use: (all: readonly Packed[]) => T,
): T {
	const copy = workingCopy();
	const run = (command: string, cwd = copy) =>
		execSync(command, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
	try {
		if (build) run(`${pnpm} install --frozen-lockfile --prefer-offline`);
		else lendBuilt(copy);
		run('node_modules/.bin/changeset version');
		if (build) run(`${pnpm} build`);
		run(`${pnpm} --recursive --filter "./packages/*" pack --out '${join(copy, 'packed/%s.tgz')}'`);
		const packed = packageNames(copy).map((name) => {
			const tarball = join(copy, `packed/plan-indicators-${name}.tgz`);
			const folder = join(copy, 'packed', name);
			mkdirSync(folder);
			run(`tar -xzf ${tarball}`, folder);
			return { name, tarball, folder: join(folder, 'package') };
		});
		return use(packed);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
