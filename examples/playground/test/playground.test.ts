import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumOptions } from '../../../packages/excel/test/chromium.js';
import { firstVisit } from './first-visit.js';
import {
	cellShows,
	enter,
	enterFormula,
	goTo,
	numberIn,
	panelSays,
	playground,
	ready,
	screenshot,
	violations,
} from './playground.js';
import { root, type Site, site } from './site.js';

if (chromiumMissing) console.warn(chromiumMissing);

describe.skipIf(chromiumMissing)(`the playground ${chromiumMissing ?? ''}`, () => {
	let built: Site;
	let browser: Browser;
	let page: Page;
	let opened: Awaited<ReturnType<typeof playground>>;

	beforeAll(async () => {
		built = await site();
		browser = await chromium.launch(chromiumOptions);
		opened = await playground(browser, built.url);
		page = opened.page;
		await page.waitForSelector('[data-sheet="ready"]', { timeout: 60_000 });
		console.log(`ready after ${Date.now() - opened.started} ms`);
		await ready(page);
	});

	afterAll(async () => {
		await browser?.close();
		await built?.close();
	});

	test('its scripts stay below 1.9 MB gzipped', () => {
		const sizes = readdirSync(`${built.outDir}/assets`)
			.filter((name) => /^(index|start-sheet)-.*\.js$/.test(name))
			.map((name) => gzipSync(readFileSync(`${built.outDir}/assets/${name}`)).length);
		console.log(`scripts, gzipped: ${sizes.join(' + ')} bytes`);
		expect(sizes).toHaveLength(2);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_900_000);
	});

	test('three actions lead from the opened page to a what-if value', async () => {
		const { page, context } = await playground(browser, built.url);
		await ready(page);
		await screenshot(page, 'playground');
		// One: a click on the cell of the actual, left of its column's middle.
		await page.mouse.click(360, 215);
		await page.keyboard.type('950');
		await page.keyboard.press('Enter');
		await panelSays(page, 'B6');
		const row = page.getByRole('row', { name: /^2023/ });
		await expect.poll(() => row.textContent()).toContain('950');
		await cellShows(page, 'B16', '快于预期');
		await context.close();
	});

	test('a first visit: a table is pasted and asked, an actual changed, the review follows', () =>
		firstVisit(browser, built.url));

	test('a formula typed by keyboard is calculated', async () => {
		await enterFormula(page, 'E3', '=PLAN.TARGET("青浦","高新技术企业")');
		await cellShows(page, 'E3', '1000');
		await panelSays(page, '=PLAN.TARGET("青浦","高新技术企业")');
	});

	test('functions are offered while typing, with their words', async () => {
		await goTo(page, 'E4');
		await page.keyboard.type('=PLAN.TAR');
		await expect.poll(() => page.textContent('body')).toContain('规划承诺的目标值');
		await screenshot(page, 'autocomplete');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
	});

	test('a table spills', async () => {
		await enterFormula(page, 'E10', '=PLAN.TABLE("青浦")');
		await cellShows(page, 'E10', '指标');
		await cellShows(page, 'E17', '高新技术企业');
		await panelSays(page, 'E10');
		await cellShows(page, 'K17', '1000');
		await cellShows(page, 'Q17', '年均增长：推算');
		await cellShows(page, 'K11', '1669.27');
		await cellShows(page, 'P14', '1.06');
		await screenshot(page, 'marks');
		await cellShows(page, 'J17', '1000');
	});

	test('a refusal names both plans', async () => {
		await enterFormula(page, 'E5', '=PLAN.TARGET("虹口","高新技术企业")');
		await cellShows(page, 'E5', '#N/A');
		await panelSays(page, 'hongkou-2018-2020/high-tech-enterprises');
		await panelSays(page, 'hongkou-park-2025-2026/high-tech-enterprises');
		await screenshot(page, 'refusal');
	});

	test('a refusal inside another formula, with references, is explained too', async () => {
		await enterFormula(page, 'E6', '=ROUND(PLAN.TARGET("静安",B4),0)');
		await cellShows(page, 'E6', '#N/A');
		await panelSays(page, 'TASKS');
	});

	test('a refused cell of a spill is explained by itself', async () => {
		await enterFormula(page, 'E7', '=PLAN.TARGETS({"青浦","杨浦"},"高新技术企业")');
		await cellShows(page, 'E7', '1000');
		await cellShows(page, 'F7', '#N/A');
		await panelSays(page, '新增…100家');
	});

	test('an error of the spreadsheet is explained in general', async () => {
		await enterFormula(page, 'E8', '=PLAN.NOSUCH(1)');
		await cellShows(page, 'E8', '#NAME?');
		await panelSays(page, '不认识的名称');
	});

	test('progress, pace and status follow the actual', async () => {
		await goTo(page, 'B5');
		await enter(page, '880');
		await cellShows(page, 'B16', '滞后');
		const before = await values(['B13', 'B14', 'B15']);
		await goTo(page, 'B5');
		await enter(page, '950');
		await cellShows(page, 'B16', '快于预期');
		const after = await values(['B13', 'B14', 'B15']);
		expect(before[0]).toBeCloseTo(122 / 242, 4);
		expect(after[0]).toBeCloseTo(192 / 242, 4);
		expect(after[2]).toBeCloseTo(192 / 242 / 0.6, 3);
		for (const [i, value] of after.entries()) expect(value).toBeGreaterThan(before[i] ?? 1);
		await goTo(page, 'B5');
		await enter(page, '880');
		await cellShows(page, 'B16', '滞后');
	});

	test('an actual that is no number is refused with words, never drawn', async () => {
		await goTo(page, 'B5');
		await enter(page, '约九百');
		await cellShows(page, 'B16', '#VALUE!');
		await panelSays(page, '应为数字');
		await goTo(page, 'B5');
		await enter(page, '880');
	});

	test('every prepared sheet is filled', async () => {
		for (const [name, address, value] of [
			['青浦 2021–2025', 'A10', '高新技术企业'],
			['静安 2016–2020', 'A3', '#N/A'],
			['我的规划', 'B4', '地区生产总值'],
			['中期评估', 'P4', '滞后'],
			['目录', 'A2', '静安 2016–2020'],
			['假设', 'A24', '2020'],
		] as const) {
			await page.getByRole('tab', { name, exact: true }).click({ force: true });
			await panelSays(page, name);
			await cellShows(page, address, value);
		}
	});

	test('the language is switched in panel, sheet and functions', async () => {
		await goTo(page, 'E5');
		await page.getByRole('button', { name: 'English' }).click();
		await panelSays(page, 'may mean');
		expect(await page.textContent('#sheet')).toContain('Formulas');
		expect(await page.getAttribute('html', 'lang')).toBe('en');
		await cellShows(page, 'A9', 'Target');
		await cellShows(page, 'B4', 'High-tech enterprises');
		await cellShows(page, 'B16', 'Behind');
		await cellShows(page, 'E3', '1000');
		await screenshot(page, 'english');
		for (const [name, address, value] of [
			['Qingpu 2021–2025', 'A3', 'Indicator'],
			['Plans', 'A2', "Jing'an 2016–2020"],
			['My plan', 'B4', 'GDP'],
			['Review', 'P4', 'Behind'],
			['What if', 'A24', '2020'],
		] as const) {
			await page.getByRole('tab', { name, exact: true }).click({ force: true });
			await panelSays(page, name);
			await cellShows(page, address, value);
		}
		await goTo(page, 'E5');
		await page.getByRole('button', { name: '中文' }).click();
		await panelSays(page, '可以指');
		await cellShows(page, 'A9', '目标值');
		await goTo(page, 'E5');
	});

	test('F6 leads from the sheet to the panel and back', async () => {
		await goTo(page, 'E20');
		await page.keyboard.press('F6');
		expect(await page.evaluate('document.activeElement.id')).toBe('panel');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON');
		await page.keyboard.press('F6');
		await enter(page, '=1+1');
		await cellShows(page, 'E20', '2');
	});

	test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await goTo(page, 'E5');
		expect(await violations(page)).toEqual([]);
		await screenshot(page, `panel-${colorScheme}`);
	});

	test('at 200 % zoom nothing is cut off sideways', async () => {
		await page.setViewportSize({ width: 640, height: 400 });
		await page.waitForTimeout(500);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
		expect(await violations(page)).toEqual([]);
		await page.screenshot({ path: `${root}artefacts/zoom-200.png`, fullPage: true });
		await page.setViewportSize({ width: 1280, height: 800 });
	});

	test('it asks no other host, and goes on without network', async () => {
		expect(opened.requests.filter((url) => !url.startsWith(built.url))).toEqual([]);
		const before = opened.requests.length;
		await opened.context.setOffline(true);
		await page.getByRole('tab', { name: '假设', exact: true }).click({ force: true });
		await goTo(page, 'E21');
		await enter(page, '=PLAN.TARGET("青浦","毕业企业")');
		await page.getByRole('button', { name: 'English' }).click();
		await panelSays(page, 'Current cell');
		await page.getByRole('button', { name: '中文' }).click();
		await cellShows(page, 'E21', '300');
		expect(opened.requests.slice(before)).toEqual([]);
		await opened.context.setOffline(false);
	});

	test('nothing was complained of: no exception, no breach of the security policy', () => {
		expect(opened.complaints).toEqual([]);
	});

	test('where the engine does not load, the page says so', async () => {
		const context = await browser.newContext({ locale: 'zh-CN' });
		const page = await context.newPage();
		await page.route('**/start-sheet-*.js', (route) => route.abort());
		await page.goto(built.url);
		const alert = page.getByRole('alert');
		await alert.waitFor();
		expect(await alert.textContent()).toContain('表格引擎没有载入');
		await context.close();
	});

	async function values(addresses: readonly string[]): Promise<readonly number[]> {
		const read: number[] = [];
		for (const address of addresses) read.push(await numberIn(page, address));
		return read;
	}
});
