import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog, jingan13fyp, plans } from '@plan-indicators/data';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumMissing, chromiumOptions } from '../../../packages/excel/test/chromium.js';
import { type Bundle, bundle } from './bundle.js';
import { heavy, report } from './bundle-checks.js';
import { texts } from './texts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'plan-indicators-embed-'));
const used = plans.filter((plan) => plan !== jingan13fyp);

let page: Bundle;

// As in a real build: under `test` Vite would take the packages' development condition.
beforeAll(async () => {
	vi.stubEnv('NODE_ENV', 'production');
	page = await bundle({ root, build: { outDir, emptyOutDir: true } });
});

if (chromiumMissing) console.warn(chromiumMissing);

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(outDir, { recursive: true, force: true });
});

describe('the bundle', () => {
	test('is made from the built packages', () => {
		const ours = page.modules.filter((id) => /packages\/(core|data)\//.test(id));
		expect(ours.length).toBeGreaterThan(4);
		for (const id of ours) expect(id).toContain('/dist/');
	});

	test.each(used)('holds every text of $id', (plan) => {
		const own = texts(plan);
		expect(own.length).toBeGreaterThan(50);
		expect(own.filter((text) => !page.code.includes(text))).toEqual([]);
	});

	test('holds no text of 静安', () => {
		const shared = new Set(used.flatMap(texts));
		const own = texts(jingan13fyp).filter((text) => !shared.has(text));
		expect(own.length).toBeGreaterThan(50);
		expect(own.filter((text) => page.code.includes(text))).toEqual([]);
		expect(page.code).not.toContain(jingan13fyp.id);
	});

	test('holds no zod, no date-fns, no table of traditional characters', () => {
		expect(page.modules.filter((id) => heavy.test(id))).toEqual([]);
		expect(page.code).not.toMatch(/ZodError|\$ZodType/);
		expect(page.code).not.toContain('區');
	});

	test('is at most 50 kB gzipped', () => {
		report('page', page);
		expect(page.gzipped).toBeLessThan(50_000);
	});
});

describe.skipIf(chromiumMissing)(`in Chromium ${chromiumMissing ?? ''}`, () => {
	let server: PreviewServer;
	let browser: Browser;
	let shown: Page;
	const requests: string[] = [];
	const complaints: string[] = [];

	beforeAll(async () => {
		server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
		browser = await chromium.launch(chromiumOptions);
		shown = await browser.newPage({ viewport: { width: 1100, height: 900 } });
		shown.on('request', (request) => requests.push(request.url()));
		shown.on('pageerror', (error) => complaints.push(error.message));
		shown.on('console', (message) => complaints.push(message.text()));
		await shown.goto(address(server));
		await shown.locator('figure').waitFor();
	});

	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	test.each([
		['hongkou-2018-2020', '≥ 270 家', '2020'],
		['qingpu-14fyp', '≥ 1000 家', '2025'],
		['hongkou-park-2025-2026', '≥ 360 家', '2026'],
	])('%s has a bar, %s and the year', async (id, words, year) => {
		const row = shown.locator(`li[data-plan="${id}"]`);
		expect(await row.locator('.value').textContent()).toBe(words);
		expect(await row.locator('.year').textContent()).toContain(year);
		expect(await row.locator('.bar').count()).toBe(1);
	});

	test('the bars are as long as the levels are high', async () => {
		const width = async (id: string) =>
			(await shown.locator(`li[data-plan="${id}"] .bar`).boundingBox())?.width;
		const longest = Number(await width('qingpu-14fyp'));
		expect(Number(await width('hongkou-2018-2020')) / longest).toBeCloseTo(0.27, 2);
		expect(Number(await width('hongkou-park-2025-2026')) / longest).toBeCloseTo(0.36, 2);
	});

	test('杨浦 has words, the reason in both languages, and neither bar nor zero', async () => {
		const row = shown.locator('li[data-plan="yangpu-2020-2022"]');
		expect(await row.locator('.value').textContent()).toBe('新增…100家');
		expect(await row.locator('.bar').count()).toBe(0);
		expect(await row.locator('.refusal').textContent()).toMatch(/没有给出.*基期值.*no baseline/);
		expect(await row.textContent()).not.toMatch(/(?<!\d)0 ?家|NaN|undefined/);
	});

	test('the warning stands above the figures, with every difference', async () => {
		const warning = shown.locator('section.warning');
		expect(await warning.textContent()).toContain('不能直接比较');
		const { differences } = catalog.compare('高新技术企业');
		expect(differences.length).toBeGreaterThan(1);
		expect(await warning.locator('li').count()).toBe(differences.length);
		expect(await warning.textContent()).toMatch(/范围不同：全区、园区/);
		const top = async (selector: string) => (await shown.locator(selector).boundingBox())?.y;
		expect(Number(await top('section.warning'))).toBeLessThan(Number(await top('figure')));
	});

	test('the table has a row for each plan, with the words as printed', async () => {
		const body = shown.locator('tbody');
		expect(await body.locator('tr').count()).toBe(used.length);
		for (const words of ['“分别达到270家”', '“新增…100家”', '“1000”', '“力争…达到360家”']) {
			expect(await body.textContent()).toContain(words);
		}
	});

	test.each([
		['light', 1100],
		['dark', 1100],
		['light', 320],
	] as const)('no axe violation, nothing cut off: %s, %i pixels wide', async (scheme, width) => {
		await shown.emulateMedia({ colorScheme: scheme });
		await shown.setViewportSize({ width, height: 900 });
		await shown.evaluate(axe.source);
		const { violations } = await shown.evaluate<AxeResults>('axe.run()');
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(width);
		const path = join(root, `artefacts/embed-${scheme}-${width}.png`);
		await shown.screenshot({ path, fullPage: true });
	});

	test('asks no other host for anything and logs nothing', () => {
		const { origin } = new URL(address(server));
		expect(requests.length).toBeGreaterThan(2);
		expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual(
			[],
		);
		expect(complaints).toEqual([]);
	});
});

function address({ resolvedUrls }: PreviewServer): string {
	return resolvedUrls?.local[0] ?? '';
}
