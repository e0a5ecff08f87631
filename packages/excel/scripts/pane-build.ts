import type { Options } from 'tsup';
import { held, licences, shippedIn } from '../../functions/scripts/licences.js';
import { shippedNotes } from '../src/pane/shipped-notes.js';
import { fromFunctions } from './from-functions.js';

/** Only the notes into the pane's script, of plans that it takes from that of the functions. */
const onlyNotes: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'only-notes',
	setup: ({ onLoad }) => {
		onLoad({ filter: /[\\/]pane[\\/]shipped-notes\.ts$/ }, () => ({
			contents: `export const shippedNotes = ${JSON.stringify(shippedNotes)};`,
		}));
	},
};

/** How a script of the pane is built: classic, everything inside, from the sources. */
export const paneScript = {
	format: 'iife',
	outExtension: () => ({ js: '.js' }),
	target: 'es2020',
	platform: 'browser',
	noExternal: [/./],
	minify: true,
	env: { NODE_ENV: 'production' },
	esbuildPlugins: [licences, fromFunctions, onlyNotes],
	esbuildOptions: (options) => {
		options.conditions = ['@plan-indicators/source'];
		options.charset = 'utf8';
		options.legalComments = 'none';
		options.jsx = 'automatic';
	},
} as const satisfies Options;

const fromText = 'from-text';

/** Leaves the reader of texts out of the pane's script, which loads it when somebody first asks for it. */
const onDemand: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'on-demand',
	setup: ({ onResolve }) => {
		onResolve({ filter: /\/reader\.js$/ }, ({ kind }) =>
			kind === 'dynamic-import' ? { path: `./${fromText}.js`, external: true } : undefined,
		);
	},
};

/** What the reader of texts holds is ours, so that there are no licences to hand on. */
const onlyOurs: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'only-ours',
	setup: ({ initialOptions, onEnd }) => {
		initialOptions.metafile = true;
		onEnd(({ metafile }) => ({
			errors: shippedIn(held(metafile)).map(({ name }) => ({
				text: `${name} is part of the reader of texts; its licence has to stand beside it`,
			})),
		}));
	},
};

/** The pane's scripts and styles, in the folder that changes with every version. */
export function paneBuild(version: string): Options[] {
	const outDir = `dist/${version}`;
	const { esbuildPlugins } = paneScript;
	return [
		{
			...paneScript,
			esbuildPlugins: [onDemand, ...esbuildPlugins],
			entry: { taskpane: 'src/pane/entry.tsx' },
			outDir,
		},
		// A module: the page's policy lets the pane load one from its own folder.
		{
			...paneScript,
			format: 'esm',
			esbuildPlugins: [fromFunctions, onlyOurs],
			entry: { [fromText]: 'src/pane/text/reader.ts' },
			outDir,
		},
		{ entry: { taskpane: 'src/pane/taskpane.css' }, minify: true, outDir },
	];
}
