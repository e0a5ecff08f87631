import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methodsPage } from '../scripts/methods-page.js';
import { withPlanTable } from '../scripts/readme-table.js';
import { plans } from '../src/index.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the table of plans is what `pnpm generate` writes', () => {
	expect(readme).toBe(withPlanTable(readme, plans));
	for (const { id } of plans) expect(readme).toContain(id);
});

test('docs/methods.md is what `pnpm generate` writes', () => {
	const page = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8');
	expect(page).toBe(methodsPage());
});
