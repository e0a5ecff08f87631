import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { functions } from '@plan-indicators/functions';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { builtScript } from './runtime.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');
const { version }: { version: string } = JSON.parse(
	readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

test('dist is complete', () => {
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(fileURLToPath(dist), join(parentPath, name)));
	expect(files).toEqual(
		expect.arrayContaining([
			'.nojekyll',
			`${version}/from-text.js`,
			`${version}/functions.js`,
			`${version}/functions.json`,
			`${version}/functions.zh-CN.json`,
			`${version}/taskpane.css`,
			`${version}/taskpane.js`,
			'functions.js',
			'functions.json',
			'functions.zh-CN.json',
			...[16, 32, 64, 80].map((size) => `icons/icon-${size}.png`),
			'icons/color.png',
			'icons/outline.png',
			'index.html',
			...['', '.dev'].flatMap((kind) => [
				`manifest${kind}.json`,
				`manifest${kind}.xml`,
				`manifest${kind}.zh-CN.json`,
			]),
			'taskpane.html',
		]),
	);
});

test('icons are as large as their names say', () => {
	for (const size of [16, 32, 64, 80]) {
		const png = readFileSync(new URL(`icons/icon-${size}.png`, dist));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
	}
});

test('the script is one classic script that engines of 2017 can read', () => {
	parse(builtScript, { ecmaVersion: 2017, sourceType: 'script' });
	expect(() => parse('1n', { ecmaVersion: 2017 })).toThrow();
	expect(builtScript).not.toMatch(/\bimport\s*\(|\brequire\s*\(/);
});

test('the script is small, and has nothing in it that only tools need', () => {
	expect(gzipSync(builtScript, { level: 9 }).length).toBeLessThanOrEqual(98_500);
	expect(builtScript).not.toMatch(/zod|ZodError|node_modules|sourceMappingURL/);
});

test('the folder of the version holds the same script and metadata', () => {
	for (const name of ['functions.js', 'functions.json', 'functions.zh-CN.json']) {
		expect(read(`${version}/${name}`)).toBe(read(name));
	}
});

test('the pane loads office.js, the functions and itself, in this order, blocking and classic', () => {
	const scripts = [...read('taskpane.html').matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
	expect(scripts).toEqual([
		'<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
		`<script src="${version}/functions.js">`,
		`<script src="${version}/taskpane.js">`,
	]);
});

test('the page for browsers names every function', () => {
	for (const { id } of functions) expect(read('index.html')).toContain(`PLAN.${id}<`);
});
