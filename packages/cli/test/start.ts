import type { Host } from '../src/command.js';
import { run } from '../src/index.js';

/** Runs the command line in this process and gives what it printed. */
export async function start(...args: string[]) {
	return within(process.cwd(), ...args);
}

/** The same in a folder. */
export async function within(folder: string, ...args: string[]) {
	return on({ folder }, ...args);
}

/** The same in surroundings of which only what matters is named. */
export async function on(surroundings: Partial<Host>, ...args: string[]) {
	const chunks: Uint8Array[] = [];
	let stderr = '';
	const status = await run(args, {
		out: async (chunk) => {
			chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
		},
		err: (text) => {
			stderr += text;
		},
		program: 'start',
		environment: { LANG: 'zh_CN.UTF-8' },
		folder: process.cwd(),
		watched: false,
		...surroundings,
	});
	return { stdout: Buffer.concat(chunks).toString('utf8'), stderr, status };
}
