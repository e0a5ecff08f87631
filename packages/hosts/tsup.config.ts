import { defineConfig, type Options } from 'tsup';
import { licences } from '../functions/scripts/licences.js';
import { shownPlans } from '../functions/scripts/shown-plans.js';
import { terserOptions } from '../functions/scripts/terser-options.js';
import { undescribed } from '../functions/scripts/undescribed.js';
import { googleGlobal } from './src/google-sheets/script.js';
import { onlyofficeGlobal } from './src/onlyoffice/macro.js';

/** One classic script with everything inside, from the sources. */
const script: Options = {
	format: 'iife',
	outExtension: () => ({ js: '.js' }),
	target: 'es2017',
	platform: 'browser',
	noExternal: [/./],
	minify: 'terser',
	terserOptions,
	esbuildPlugins: [shownPlans, undescribed, licences],
	esbuildOptions: (options) => {
		options.conditions = ['@plan-indicators/source'];
		options.charset = 'utf8';
		options.legalComments = 'none';
	},
};

export default defineConfig([
	{ ...script, entry: { functions: 'src/wps/entry.ts' }, outDir: 'dist/wps' },
	{
		...script,
		entry: { built: 'src/google-sheets/entry.ts' },
		outDir: 'dist/google-sheets',
		globalName: googleGlobal,
	},
	{
		...script,
		entry: { built: 'src/onlyoffice/entry.ts' },
		outDir: 'dist/onlyoffice',
		globalName: onlyofficeGlobal,
	},
]);
