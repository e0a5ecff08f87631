import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';

/**
 * Writes 1n as BigInt(1) in core's mathematics: an engine without big integers could not even read
 * the literal, and with it nothing of the script; of the call it misses only what uses it.
 */
export const bigIntegerCalls: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'big-integer-calls',
	setup: ({ onLoad }) => {
		onLoad({ filter: /[\\/]core[\\/]src[\\/]mathematics[\\/].*\.ts$/ }, ({ path }) => ({
			contents: readFileSync(path, 'utf8').replaceAll(/\b(\d+)n\b/g, 'BigInt($1)'),
			loader: 'ts',
		}));
	},
};
