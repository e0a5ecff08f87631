import { run } from '../src/index.js';

/** Runs the command line in this process and gives what it printed. */
export async function start(...args: string[]) {
	let stdout = '';
	let stderr = '';
	const status = await run(args, {
		out: async (chunk) => {
			stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
		},
		err: (text) => {
			stderr += text;
		},
		program: 'start',
		environment: { LANG: 'zh_CN.UTF-8' },
		folder: process.cwd(),
		watched: false,
	});
	return { stdout, stderr, status };
}
