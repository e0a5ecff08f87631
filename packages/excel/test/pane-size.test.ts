import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packageVersion } from '../src/package-version.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist));
const zipped = (name: string) => gzipSync(read(name), { level: 9 }).length;

test('all that the pane loads, except the script of Microsoft, is small', () => {
	const files = ['taskpane.js', 'taskpane.css', 'functions.js'].map(
		(name) => `${packageVersion}/${name}`,
	);
	const total = ['taskpane.html', ...files].map(zipped).reduce((sum, size) => sum + size);
	expect(total).toBeLessThanOrEqual(250_000);
});

test('the reader of pasted texts is a script of its own, loaded when somebody first asks for it', () => {
	const [pane, reader] = ['taskpane.js', 'from-text.js'].map((name) =>
		read(`${packageVersion}/${name}`).toString(),
	);
	expect(pane).toContain('import("./from-text.js")');
	// A word of the rules of the one, and a word of the other.
	expect(pane).not.toContain('name-carried');
	expect(reader).toContain('name-carried');
	expect(zipped(`${packageVersion}/from-text.js`)).toBeLessThanOrEqual(30_000);
	expect(reader).not.toMatch(/zod|ZodError|node_modules|sourceMappingURL/);
});

test('the policy allows our files and the script of Microsoft, nothing inline', () => {
	const page = read('taskpane.html').toString();
	const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
	expect(policy).not.toMatch(/unsafe|\*/);
	expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script>/);
});
