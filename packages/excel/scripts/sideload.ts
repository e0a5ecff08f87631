import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [action = 'start'] = process.argv.slice(2);
const manifest = fileURLToPath(new URL('../dist/manifest.dev.xml', import.meta.url));

// On Linux Microsoft's tool says that the platform is not supported, and ends as if all were well.
if (process.platform !== 'win32' && process.platform !== 'darwin') {
	console.error('Excel can be started on Windows and Mac only.');
	console.error(`In Excel on the web upload ${manifest} by hand while \`pnpm dev\` runs.`);
	process.exit(1);
}

const command = ['office-addin-debugging', action, `"${manifest}"`, 'desktop'];
if (action === 'start') command.push('--app', 'excel', '--no-debug');
const { status } = spawnSync('pnpm', ['exec', ...command], { stdio: 'inherit', shell: true });
process.exit(status ?? 1);
