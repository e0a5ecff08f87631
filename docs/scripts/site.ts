import { execSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

execSync('npx -y pnpm@10.34.9 build', { cwd: root, stdio: 'inherit' });
assemble(join(root, 'site'));
