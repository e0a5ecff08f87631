import { once } from 'node:events';
import type { Host } from './command.js';

/** The process as a host: its streams, its environment, its folder. */
export function processHost(): Host {
	const { stdout, stderr, env } = process;
	const byScript = env.npm_lifecycle_event === 'start';
	stdout.on('error', (error: NodeJS.ErrnoException) => {
		// Whoever reads us may have seen enough: `plan-indicators | head`.
		if (error.code === 'EPIPE') process.exit(0);
		// Nobody waits for what cannot go on: a full disk, a terminal that is gone.
		stderr.write(`${notWritten(error.code ?? error.message)}\n`);
		process.exit(1);
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

function notWritten(why: string): string {
	return `输出写不下去：${why} (the output cannot be written: ${why})`;
}
