import { defineConfig } from 'tsup';
import { licences } from '../functions/scripts/licences.js';
import { shownPlans } from '../functions/scripts/shown-plans.js';
import { terserOptions } from '../functions/scripts/terser-options.js';
import { undescribed } from '../functions/scripts/undescribed.js';
import { globalName } from './scripts/from-functions.js';
import { paneBuild } from './scripts/pane-build.js';
import { packageVersion } from './src/package-version.js';

export default defineConfig([
	{
		// What Excel loads: one classic script with everything inside, from the sources.
		entry: { functions: 'src/hosts/excel-entry.ts' },
		format: 'iife',
		outExtension: () => ({ js: '.js' }),
		target: 'es2017',
		platform: 'browser',
		noExternal: [/./],
		minify: 'terser',
		terserOptions,
		globalName,
		esbuildPlugins: [shownPlans, undescribed, licences],
		esbuildOptions: (options) => {
			options.conditions = ['@plan-indicators/source'];
			options.charset = 'utf8';
			options.legalComments = 'none';
		},
	},
	...paneBuild(packageVersion),
]);
