import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './pages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'site');
const run = (command: string, cwd: string) => execSync(command, { cwd, stdio: 'inherit' });

run('npx -y pnpm@10.34.9 build', root);
run('npx vite build --logLevel warn', join(root, 'examples/playground'));
writePages();
run('npx typedoc', join(root, 'docs'));
run('npx vitepress build', join(root, 'docs'));

rmSync(site, { recursive: true, force: true });
mkdirSync(site);
const parts = {
	'docs/.vitepress/dist': '.',
	'examples/playground/dist': 'playground',
	'packages/excel/dist': 'excel',
	'packages/hosts/dist': '.',
	'packages/files/dist/plan-indicators.xlsx': 'plan-indicators.xlsx',
};
for (const [from, to] of Object.entries(parts)) {
	cpSync(join(root, from), join(site, to), { recursive: true });
}
