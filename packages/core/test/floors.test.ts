import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** What stands on what: a folder imports its own floor and those below. */
const floorsOfCore = [
	['model'],
	['error'],
	['mathematics', 'unit', 'time', 'wording', 'cite'],
	['progress', 'reading'],
	['level'],
	['status', 'audit', 'resolve', 'check', 'shown'],
	['review', 'schema', 'table'],
];
const floors = [
	['core'],
	['data'],
	['functions', 'draft', 'sql'],
	['excel', 'files', 'hosts'],
	['cli'],
];

interface Import {
	readonly from: string;
	readonly to: string;
}

test('in core arrows run down, and the model imports nothing', () => {
	const src = join(packages, 'core/src');
	const imports = sources(src).flatMap((file) =>
		specifiers(file)
			.filter((specifier) => specifier.startsWith('.'))
			.map((specifier) => normalize(join(dirname(file), specifier)))
			.map((target) => ({ from: top(src, file), to: top(src, target) })),
	);
	expect(imports.length).toBeGreaterThan(100);
	expect(upward(imports, floorsOfCore)).toEqual([]);
	expect(imports.filter(({ from, to }) => from === 'model' && to !== 'model')).toEqual([]);
});

test('packages import those below, by name', () => {
	const imports = floors.flat().flatMap((from) =>
		sources(join(packages, from, 'src')).flatMap((file) => {
			const own = join(packages, from);
			return specifiers(file).flatMap((specifier): Import[] => {
				const named = /^@plan-indicators\/([a-z]+)/.exec(specifier)?.[1];
				if (named) return [{ from, to: named }];
				const target = normalize(join(dirname(file), specifier));
				return specifier.startsWith('.') && !target.startsWith(own)
					? [{ from, to: top(packages, target) }]
					: [];
			});
		}),
	);
	expect(imports.length).toBeGreaterThan(50);
	expect(upward(imports, floors)).toEqual([]);
	expect(imports.filter(({ from, to }) => from === to)).toEqual([]);
});

/** Imports that go up a floor; those between two folders of one floor are none of them. */
function upward(
	imports: readonly Import[],
	order: readonly (readonly string[])[],
): readonly string[] {
	const floor = (folder: string) => order.findIndex((each) => each.includes(folder));
	return imports
		.filter(({ from, to }) => floor(from) >= 0 && (floor(to) < 0 || floor(to) > floor(from)))
		.map(({ from, to }) => `${from} imports ${to}`);
}

function top(root: string, file: string): string {
	return relative(root, file).split(sep)[0] ?? '';
}

function sources(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !/\.test(-d)?\.tsx?$/.test(file))
		.map((file) => join(folder, file));
}

function specifiers(file: string): readonly string[] {
	const source = readFileSync(file, 'utf8');
	return [...source.matchAll(/(?:from|import) '([^']+)'/g)].map(([, specifier = '']) => specifier);
}
