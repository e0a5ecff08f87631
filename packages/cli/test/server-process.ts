import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));

/** The command line as a process of its own, from its sources. */
export function serverProcess(...args: readonly string[]) {
	return {
		command: process.execPath,
		args: [tsx, '--conditions=@plan-indicators/source', bin, ...args],
	};
}
