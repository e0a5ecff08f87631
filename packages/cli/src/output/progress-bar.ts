import type { Context } from '../command.js';

/** Shown only where a person watches, and only where there is something to wait for. */
export function progressBar(
	all: number,
	{ watched, err }: Pick<Context, 'watched' | 'err'>,
): { show(done: number): void; clear(): void } {
	if (!watched || all < 20) return { show: () => {}, clear: () => {} };
	let last = 0;
	let shown = false;
	return {
		show: (done) => {
			const now = performance.now();
			if (now - last < 100) return;
			last = now;
			shown = true;
			const full = Math.round((done / all) * width);
			err(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all}`);
		},
		clear: () => {
			if (shown) err('\r\u001b[K');
			shown = false;
		},
	};
}

const width = 24;
