import { readFileSync } from 'node:fs';
import * as core from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { expect, test } from 'vitest';
import { methodsPage } from '../scripts/methods-page.js';
import { withPlanTable } from '../scripts/readme-table.js';
import * as data from '../src/index.js';
import { plans } from '../src/index.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the table of plans is what `pnpm generate` writes', () => {
	expect(readme).toBe(withPlanTable(readme, plans));
	for (const { id } of plans) expect(readme).toContain(id);
});

test('the program prints what it says it prints', () => {
	const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
	const promised = [...program.matchAll(/\/\/=> (.*)/g)].map(([, text = '']) => text);
	const printed: unknown[] = [];
	const scope = { ...core, ...data, console: { log: (value: unknown) => printed.push(value) } };
	const statements = `{${program.replace(/^import .*$/gm, '')}}`;
	new Function(...Object.keys(scope), statements)(...Object.values(scope));
	expect(printed).toHaveLength(promised.length);
	expect(promised.length).toBeGreaterThan(3);
	for (const [i, text] of promised.entries()) {
		expect(Number(printed[i])).toBeCloseTo(Number(text), text.split('.')[1]?.length ?? 9);
	}
});

test('docs/methods.md is what `pnpm generate` writes', () => {
	const page = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8');
	expect(page).toBe(methodsPage());
});

test('the README of core prints what it says it prints', () => {
	const page = readFileSync(new URL('../../core/README.md', import.meta.url), 'utf8');
	const program = [...page.matchAll(/```ts\n([\s\S]*?)```/g)]
		.map(([, each = '']) => each)
		.find((each) => each.includes('//=>'));
	if (program === undefined) throw new TypeError('no program in the README of core');
	const promised = [...program.matchAll(/\/\/=> (.*)/g)].map(([, text = '']) => text);
	const printed: unknown[] = [];
	const scope = { ...core, parsePlan, console: { log: (value: unknown) => printed.push(value) } };
	const statements = `{${program.replace(/^import .*$/gm, '')}}`;
	new Function(...Object.keys(scope), statements)(...Object.values(scope));
	expect(printed).toEqual(promised);
});
