import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml; charset=utf-8',
};

/** A plain static server over a folder, as any office has one. */
export async function served(folder: string): Promise<{ url: string; server: Server }> {
	const server = createServer(({ url = '/' }, answer) => {
		const { pathname } = new URL(url, 'http://localhost');
		const path = join(folder, decodeURIComponent(pathname));
		const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
		if (!file.startsWith(folder) || !existsSync(file)) {
			answer.writeHead(404).end();
			return;
		}
		answer.writeHead(200, {
			'Content-Type': types[extname(file)] ?? 'application/octet-stream',
			'Access-Control-Allow-Origin': '*',
		});
		createReadStream(file).pipe(answer);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return { url: `http://127.0.0.1:${address.port}/`, server };
}
