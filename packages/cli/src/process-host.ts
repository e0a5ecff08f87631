import { once } from 'node:events';
import type { Host } from './command.js';

/** The process as a host: its streams, its environment, its folder. */
export function processHost(): Host {
	const { stdout, stderr, env } = process;
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
		program: env.npm_lifecycle_event === 'start' ? 'start' : 'plan-indicators',
		environment: env,
		folder: process.cwd(),
		watched: stderr.isTTY === true,
	};
}
