import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumOptions } from '../../packages/excel/test/chromium.js';
import { assemble } from '../scripts/assemble.js';
import { pages } from '../scripts/pages.js';
import { difference } from './pictures/alike.js';
import { panePicture } from './pictures/pane-picture.js';
import { playgroundPicture } from './pictures/playground-picture.js';
import { reportPicture } from './pictures/report-picture.js';
import { workbookMissing, workbookPicture } from './pictures/workbook-picture.js';
import { served } from './served.js';

const docs = new URL('../', import.meta.url);

const site = mkdtempSync(join(tmpdir(), 'site-'));
let url = '';
let server: Server;

beforeAll(async () => {
	assemble(site);
	({ url, server } = await served(site));
});

afterAll(() => {
	server?.close();
	rmSync(site, { recursive: true, force: true });
});

const file = (path: string) => readFileSync(join(site, path), 'utf8');

/** What the pages of a folder link to on the site itself. */
function links(): readonly (readonly [from: string, to: string])[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html') && !/^(playground|excel)\b/.test(path))
		.flatMap((path) =>
			[...file(path).matchAll(/(?:href|src)="([^"#?]+)[^"]*"/g)]
				.map(([, to = '']) => to)
				.filter((to) => !/^(https?:|mailto:|data:)/.test(to))
				.map((to) => [path, to] as const),
		);
}

test('no link of the documentation is dead', async () => {
	const targets = new Map(links().map(([from, to]) => [new URL(to, `${url}${from}`).href, from]));
	expect(targets.size).toBeGreaterThan(50);
	const dead: string[] = [];
	for (const [target, from] of targets) {
		const { ok } = await fetch(target, { method: 'HEAD' });
		if (!ok) dead.push(`${from} → ${target}`);
	}
	expect(dead).toEqual([]);
});

test('everything that the manifest of the add-in names is served', async () => {
	const base = /https:\/\/[^"]*\/excel\//.exec(file('excel/manifest.xml'))?.[0] ?? '';
	const named = [...file('excel/manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)]
		.map(([, address = '']) => address)
		.filter((address) => address.startsWith(base) && address !== base);
	expect(named.length).toBeGreaterThan(5);
	for (const address of named) {
		const path = address.slice(base.length).replace(/[?#].*$/, '');
		expect([path, (await fetch(`${url}excel/${path}`)).status]).toEqual([path, 200]);
	}
});

test.each([
	'wps/manifest.xml',
	'wps/functions.json',
	'google-sheets/plan-indicators.gs',
	'onlyoffice/plan-indicators.js',
	'plan-indicators.xlsx',
	'excel/third-party-licences.txt',
])('%s is served', async (path) => {
	expect((await fetch(`${url}${path}`)).status).toBe(200);
});

describe.skipIf(chromiumMissing)('in a browser', () => {
	let browser: Browser;
	let page: Page;
	const asked: string[] = [];

	beforeAll(async () => {
		browser = await chromium.launch(chromiumOptions);
		page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
		page.on('request', (request) => asked.push(request.url()));
	});
	afterAll(() => browser?.close());

	test('search finds Chinese words', async () => {
		await page.goto(url);
		await page.locator('.VPNavBarSearch button').first().click();
		await page.locator('.search-input').fill('累计目标');
		await page.locator('.results .result').first().waitFor();
		expect(await page.locator('.results').textContent()).toMatch(/累计/);
		await page.keyboard.press('Escape');
	});

	test('English stands beside it', async () => {
		await page.goto(`${url}en/concepts.html`);
		expect(await page.locator('h1').first().textContent()).toContain('Concepts');
		expect(await page.locator('.vp-doc').textContent()).not.toContain('写明的与推算的');
	});

	test('the playground opens', async () => {
		await page.goto(`${url}playground/`);
		await page.locator('canvas').first().waitFor();
	});

	const pictures: Readonly<Record<string, () => Promise<Uint8Array>>> = {
		'playground.png': () => playgroundPicture(browser, `${url}playground/`),
		'pane.png': panePicture,
		'report.png': () => reportPicture(browser),
		'workbook.png': workbookPicture,
	};

	test('every picture of the pages is one of these, and each is shown', () => {
		const shown = pages().flatMap(({ zh, en }) =>
			[...`${zh}${en}`.matchAll(/images\/([\w.-]+)/g)].map(([, name]) => name),
		);
		expect([...new Set(shown)].sort()).toEqual(Object.keys(pictures).sort());
		expect(readdirSync(new URL('images/', docs)).sort()).toEqual(Object.keys(pictures).sort());
	});

	test.each(Object.keys(pictures))('%s is what is to be seen today', async (name) => {
		if (name === 'workbook.png' && workbookMissing) {
			return console.log(`${name} was not compared: there is no ${workbookMissing}`);
		}
		const taken = (await pictures[name]?.()) ?? new Uint8Array();
		mkdirSync(new URL('artefacts/', docs), { recursive: true });
		writeFileSync(new URL(`artefacts/${name}`, docs), taken);
		if (process.env.PICTURES === 'take') writeFileSync(new URL(`images/${name}`, docs), taken);
		const kept = readFileSync(new URL(`images/${name}`, docs));
		// Where it is not: PICTURES=take takes them anew.
		expect(await difference(browser, kept, taken)).toBeLessThan(0.02);
	});

	test('nothing is asked of another host', () => {
		expect(asked.filter((each) => !each.startsWith(url) && !/^(data|blob):/.test(each))).toEqual(
			[],
		);
	});
});
