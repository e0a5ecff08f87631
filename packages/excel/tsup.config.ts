import { defineConfig } from 'tsup';
import { paneBuild } from './scripts/pane-build.js';
import { shownPlans } from './scripts/shown-plans.js';
import { undescribed } from './scripts/undescribed.js';
import { packageVersion } from './src/package-version.js';

export default defineConfig([
	{
		entry: { index: 'src/index.ts', univer: 'src/hosts/univer.ts' },
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
		esbuildPlugins: [shownPlans, undescribed],
		esbuildOptions: (options) => {
			options.conditions = ['source'];
			options.charset = 'utf8';
			options.legalComments = 'none';
		},
	},
	...paneBuild(packageVersion),
]);
