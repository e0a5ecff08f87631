import { once } from 'node:events';
import type { Host } from './command.js';

/** The process as a host: its streams, its environment, its folder. */
export function processHost(): Host {
	const { stdout, stderr, env } = process;
	const byScript = env.npm_lifecycle_event === 'start';
	// Whoever reads us may have seen enough: `plan-indicators | head`.
	stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
	return {
		out: async (chunk) => {
			if (!stdout.write(chunk)) await once(stdout, 'drain');
		},
		err: (text) => {
			stderr.write(text);
		},
		program: byScript ? 'start' : 'plan-indicators',
		environment: env,
		// A script runs in the folder of its package, and files are named from where it was called.
		folder: (byScript && env.INIT_CWD) || process.cwd(),
		watched: stderr.isTTY === true,
	};
}
