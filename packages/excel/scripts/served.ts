import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, sep } from 'node:path';
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
	const path = fileURLToPath(
		new URL(`.${new URL(url, 'https://localhost').pathname}`, `file://${dist}`),
	);
	const found = `${path}${sep}`.startsWith(dist) && existsSync(path) && statSync(path).isFile();
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
