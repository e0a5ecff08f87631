import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';

/** What a visitor's browser would load. */
export interface Bundle {
	/** The scripts, joined. */
	readonly code: string;
	/** Files of which something is left after tree-shaking. */
	readonly modules: readonly string[];
	/** Bytes of the scripts, compressed. */
	readonly gzipped: number;
}

/**
 * Builds as an app would: without the `source` condition, so from the packages' built files.
 *
 * @param config - Vite's; tests add only where the app is.
 */
export async function bundle(config: InlineConfig): Promise<Bundle> {
	const built = await build({ logLevel: 'warn', mode: 'production', ...config });
	const chunks = [built]
		.flat()
		.flatMap((result) => ('output' in result ? result.output : []))
		.flatMap((part) => (part.type === 'chunk' ? [part] : []));
	const modules = chunks.flatMap((chunk) =>
		Object.entries(chunk.modules)
			.filter(([, { renderedLength }]) => renderedLength > 0)
			.map(([id]) => id),
	);
	const code = chunks.map((chunk) => chunk.code).join('\n');
	return { code, modules, gzipped: gzipSync(code).length };
}

/** The bundle of a single script. */
export function bundleOfEntry(entry: URL): Promise<Bundle> {
	return bundle({
		configFile: false,
		root: fileURLToPath(new URL('.', entry)),
		build: {
			write: false,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: fileURLToPath(entry) },
		},
	});
}
