import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A package of somebody else that stands in a script. */
interface Shipped {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly text: string;
}

/** Writes the licences of everything that a bundled script holds beside it, as `third-party-licences.txt`. */
export const licences: Plugin = {
	name: 'licences',
	setup: ({ initialOptions, onEnd }) => {
		initialOptions.metafile = true;
		onEnd(({ metafile }) => {
			const folder = initialOptions.outdir ?? 'dist';
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, 'third-party-licences.txt'), listed(shippedIn(held(metafile))));
		});
	},
};

type Metafile = Parameters<Parameters<Parameters<Plugin['setup']>[0]['onEnd']>[0]>[0]['metafile'];

/** The files of which something is left in what was built. */
export function held(metafile: Metafile): readonly string[] {
	return Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
			bytesInOutput > 0 ? [path] : [],
		),
	);
}

/** @param inputs - Files in the bundle. Ours, outside node_modules, are none of them. */
export function shippedIn(inputs: readonly string[]): readonly Shipped[] {
	const roots = new Set(inputs.flatMap((path) => rootOf(path) ?? []));
	return [...roots]
		.map(shipped)
		.filter((one, i, all) => all.findIndex((other) => listedName(other) === listedName(one)) === i)
		.sort((one, other) => (listedName(one) < listedName(other) ? -1 : 1));
}

function rootOf(path: string): string | undefined {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0];
}

function shipped(root: string): Shipped {
	const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const file = readdirSync(root).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
	if (typeof license !== 'string') throw new Error(`${dirname(root)} names no licence`);
	const text = file && existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
	return { name, version, licence: license, text: text.trim() };
}

function listedName({ name, version }: Shipped): string {
	return `${name} ${version}`;
}

function listed(all: readonly Shipped[]): string {
	const parts = all.map((each) => `${listedName(each)} (${each.licence})\n\n${each.text}`.trim());
	return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
