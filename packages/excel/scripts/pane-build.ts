import type { Options } from 'tsup';
import { licences } from '../../functions/scripts/licences.js';
import { fromFunctions } from './from-functions.js';

/** How a script of the pane is built: classic, everything inside, from the sources. */
export const paneScript = {
	format: 'iife',
	outExtension: () => ({ js: '.js' }),
	target: 'es2020',
	platform: 'browser',
	noExternal: [/./],
	minify: true,
	env: { NODE_ENV: 'production' },
	esbuildPlugins: [licences, fromFunctions],
	esbuildOptions: (options) => {
		options.conditions = ['@plan-indicators/source'];
		options.charset = 'utf8';
		options.legalComments = 'none';
		options.jsx = 'automatic';
	},
} as const satisfies Options;

/** The pane's script and styles, in the folder that changes with every version. */
export function paneBuild(version: string): Options[] {
	const outDir = `dist/${version}`;
	return [
		{ ...paneScript, entry: { taskpane: 'src/pane/entry.tsx' }, outDir },
		{ entry: { taskpane: 'src/pane/taskpane.css' }, minify: true, outDir },
	];
}
