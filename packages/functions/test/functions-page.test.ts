import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionsPage } from '../scripts/functions-page.js';
import { functions } from '../src/index.js';

const committed = readFileSync(new URL('../../../docs/functions.md', import.meta.url), 'utf8');

test('docs/functions.md is what the table says today (otherwise: pnpm generate)', () => {
	expect(committed).toBe(functionsPage(functions));
});

test('it shows every function and every example', () => {
	for (const { id, examples } of functions) {
		expect(committed).toContain(`\n## ${id}\n`);
		for (const formula of examples) expect(committed).toContain(`\`${formula}\``);
	}
});

test('results are results', () => {
	expect(committed).toContain('`=PLAN.TARGET("青浦","高新技术企业")`\n\n→ 1000\n');
	expect(committed).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
});
