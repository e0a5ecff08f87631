import { defineConfig } from 'tsup';
import { shownPlans } from './scripts/shown-plans.js';

export default defineConfig([
	{
		entry: ['src/index.ts'],
		format: ['esm', 'cjs'],
		target: 'es2022',
		dts: true,
		splitting: true,
		treeshake: true,
	},
	{
		// What Excel loads: one classic script with everything inside, from the sources.
		entry: { functions: 'src/hosts/excel-entry.ts' },
		format: 'iife',
		outExtension: () => ({ js: '.js' }),
		target: 'es2017',
		platform: 'browser',
		noExternal: [/./],
		minify: true,
		esbuildPlugins: [shownPlans],
		esbuildOptions: (options) => {
			options.conditions = ['source'];
			options.charset = 'utf8';
			options.legalComments = 'none';
			// Core's rounding has them, and leaves the script unless a function needs it.
			options.supported = { bigint: true };
		},
	},
]);
