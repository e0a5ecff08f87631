import type { Options } from 'tsup';
import { shared } from '../src/hosts/shared.js';

/** The name under which the script of the functions shows what it shares. */
export const globalName = 'planIndicators';

/** Takes from the script of the functions what that has already, in place of a second copy. */
export const fromFunctions: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'from-functions',
	setup: ({ onResolve, onLoad }) => {
		const filter = new RegExp(`^(?:${Object.keys(shared).join('|')})$`);
		onResolve({ filter }, ({ path }) => ({ path, namespace: 'shared' }));
		onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => {
			const names = Object.keys(Object.entries(shared).find(([name]) => name === path)?.[1] ?? {});
			const from = `${globalName}.shared[${JSON.stringify(path)}]`;
			return {
				contents: names.map((name) => `export const ${name} = ${from}.${name};`).join('\n'),
			};
		});
	},
};
