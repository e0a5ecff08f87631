import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cliPage } from '../scripts/cli-page.js';

const committed = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

test('docs/cli.md is what the command line says today (otherwise: pnpm generate)', async () => {
	expect(committed === (await cliPage())).toBe(true);
});
