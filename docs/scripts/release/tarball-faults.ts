import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { Packed } from './dry-release.js';

const beside = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
const textual = ['.cjs', '.csv', '.css', '.cts', '.html', '.js', '.json', '.md', '.ts', '.xml'];

/** Everything in a packed package that should not be published as it is. */
export function tarballFaults({ folder }: Packed, version: string): readonly string[] {
	const files = filesIn(folder);
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const manifest: Record<string, unknown> = JSON.parse(read('package.json'));
	const texts = files.filter((path) => textual.includes(extname(path)));
	return [
		...beside.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
		...files.filter((path) => !belongs(path)).map((path) => `${path} does not belong here`),
		...(files.some((path) => path.startsWith('dist/')) ? [] : ['dist is missing']),
		...(manifest.version === version ? [] : [`the version is ${manifest.version}`]),
		...(ofWorkspace(manifest) ? ['package.json still speaks of the workspace'] : []),
		...(files.includes('CHANGELOG.md') && !read('CHANGELOG.md').includes(`## ${version}\n`)
			? ['CHANGELOG.md does not know this version']
			: []),
		...texts.flatMap((path) => (/sourceMappingURL=/.test(read(path)) ? [`${path} has a map`] : [])),
		...unlicensed(files, read, 'main' in manifest),
	];
}

/** What a build says of its version, once it was built with it. */
export function staleVersions({ folder }: Packed): readonly string[] {
	return filesIn(folder).flatMap((path) => {
		const stale = /(?<![\d.])0\.0\.0(?![\d.])/;
		const isText = textual.includes(extname(path)) && path !== 'CHANGELOG.md';
		return stale.test(path) || (isText && stale.test(readFileSync(join(folder, path), 'utf8')))
			? [`${path} is of version 0.0.0`]
			: [];
	});
}

function ofWorkspace({ scripts: _, ...manifest }: Readonly<Record<string, unknown>>): boolean {
	return /workspace:|\^?0\.0\.0"|@plan-indicators\/source/.test(JSON.stringify(manifest));
}

function belongs(path: string): boolean {
	if (beside.includes(path)) return true;
	return path.startsWith('dist/') && !/\.(map|tsx|test\.\w+)$|[^d]\.ts$|\.tgz$|\.log$/.test(path);
}

/** Scripts that may hold something of others, where no list of licences stands beside them. */
function unlicensed(
	files: readonly string[],
	read: (path: string) => string,
	isLibrary: boolean,
): readonly string[] {
	return files.flatMap((path) => {
		if (!/\.([cm]?js|gs)$/.test(path)) return [];
		// A library takes others as dependencies; what it bundles nevertheless is marked by the bundler.
		if (isLibrary && !/^\/\/ .*node_modules\//m.test(read(path))) return [];
		const list = join(dirname(path), 'third-party-licences.txt');
		if (files.includes(list) && read(list).trim() !== '') return [];
		return [`${path} has no list of licences beside it`];
	});
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
		.sort();
}
