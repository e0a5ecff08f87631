import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumOptions } from '../../../packages/excel/test/chromium.js';
import { backwards, command, long, markup } from './hostile-data.js';
import {
	cellShows,
	enter,
	enterFormula,
	goTo,
	panelSays,
	playground,
	ready,
	screenshot,
} from './playground.js';
import { root, type Site, site } from './site.js';

if (chromiumMissing) console.warn(chromiumMissing);

describe.skipIf(chromiumMissing)(`a plan with hostile names ${chromiumMissing ?? ''}`, () => {
	let built: Site;
	let browser: Browser;
	let page: Page;
	let complaints: readonly string[];

	beforeAll(async () => {
		const replacement = `${root}test/hostile-data.ts`;
		built = await site({ resolve: { alias: [{ find: /^@plan-indicators\/data$/, replacement }] } });
		browser = await chromium.launch(chromiumOptions);
		({ page, complaints } = await playground(browser, built.url));
		await ready(page);
	});

	afterAll(async () => {
		await browser?.close();
		await built?.close();
	});

	test('is shown as text in the sheet and in the panel', async () => {
		await enterFormula(page, 'E2', '=PLAN.TABLE("恶意")');
		await cellShows(page, 'E3', markup);
		await cellShows(page, 'E4', command);
		await goTo(page, 'E5');
		await panelSays(page, backwards);
		await goTo(page, 'E6');
		await panelSays(page, long);
	});

	test('is shown as text in the chart, its table and a refusal', async () => {
		await goTo(page, 'B3');
		await enter(page, '恶意');
		await enter(page, '恶意1');
		await panelSays(page, command);
		expect(await page.getAttribute('#panel .chart', 'aria-label')).toContain(command);
		await goTo(page, 'B5');
		await enter(page, markup);
		await cellShows(page, 'B16', '#VALUE!');
		await panelSays(page, 'onerror');
		await screenshot(page, 'hostile');
	});

	test('its sheet opens', async () => {
		await page.locator('[role="tab"][data-id="hostile"]').click({ force: true });
		await panelSays(page, long);
		await cellShows(page, 'A4', markup);
	});

	test('nothing of it was executed or became an element', async () => {
		expect(await page.evaluate('window.hacked')).toBeUndefined();
		expect(await page.locator('img').count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});
