import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.xml': 'application/xml; charset=utf-8',
};

/** A file of dist as a static host would answer with it, never from a cache. */
export function served(url: string) {
	const { pathname } = new URL(url, 'https://localhost');
	const path = join(dist, pathname);
	// Names of dist are plain: whatever is encoded asks for something else.
	const found = /^[\w./-]+$/.test(pathname) && existsSync(path) && statSync(path).isFile();
	if (!found) return { status: 404, headers: {}, body: 'not found' };
	return {
		status: 200,
		headers: {
			'Content-Type': types[extname(path)] ?? 'application/octet-stream',
			'Access-Control-Allow-Origin': '*',
			'Cache-Control': 'no-store',
		},
		body: readFileSync(path),
	};
}
