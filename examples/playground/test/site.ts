import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Site {
	readonly url: string;
	readonly outDir: string;
	close(): Promise<void>;
}

/** The page, built as `playground` builds it and served on a free port. */
export async function site(config: InlineConfig = {}): Promise<Site> {
	// As in a real build: under `test` Vite would take development code.
	process.env.NODE_ENV = 'production';
	const outDir = mkdtempSync(join(tmpdir(), 'plan-indicators-playground-'));
	await build({ ...config, root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
	const server = await preview({
		root,
		logLevel: 'error',
		build: { outDir },
		preview: { port: 0 },
	});
	return {
		url: server.resolvedUrls?.local[0] ?? '',
		outDir,
		close: async () => {
			await server.close();
			rmSync(outDir, { recursive: true, force: true });
		},
	};
}
