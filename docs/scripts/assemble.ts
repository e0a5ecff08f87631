import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesFolder, writePages } from './pages.js';
import { parts } from './parts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'docs');

/** Documentation, playground, add-in, other hosts and workbook as static files. The packages are built before. */
export function assemble(site: string): void {
	const run = (command: string, cwd: string) => execSync(command, { cwd, stdio: 'inherit' });
	writePages();
	run('npx typedoc --logLevel Error', docs);
	// The API is in English only, and stands in both halves of the site.
	cpSync(join(pagesFolder, 'api'), join(pagesFolder, 'en/api'), { recursive: true });
	run('npx vitepress build', docs);
	run('npx vite build --logLevel warn', join(root, 'examples/playground'));

	rmSync(site, { recursive: true, force: true });
	mkdirSync(site, { recursive: true });
	for (const [from, to] of Object.entries(parts)) {
		cpSync(join(root, from), join(site, to), { recursive: true });
	}
}
