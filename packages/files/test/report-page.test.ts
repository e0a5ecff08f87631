import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewReport } from '../src/report/review-report.js';
import { chromiumMissing, chromiumOptions } from './chromium.js';
import { hostile, own, qingpu } from './reviews.js';

const html = async (review: typeof own, language: 'zh' | 'en') =>
	new TextDecoder().decode(await reviewReport(review, { format: 'html', language }));

const name = `the page in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`;

describe.skipIf(chromiumMissing)(name, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch(chromiumOptions);
	});
	afterAll(async () => {
		await browser.close();
	});

	async function opened(review: typeof own, language: 'zh' | 'en', colorScheme: 'light' | 'dark') {
		const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 800 } });
		const asked: string[] = [];
		const said: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => said.push(message.text()));
		page.on('dialog', (dialog) => dialog.dismiss());
		await page.setContent(await html(review, language));
		return { page, asked, said };
	}

	test.each([
		['qingpu', qingpu, 'zh', 'light'],
		['own', own, 'en', 'dark'],
		['hostile', hostile, 'zh', 'light'],
	] as const)('of %s has no fault that axe finds (%#)', async (_, review, language, scheme) => {
		const { page, asked, said } = await opened(review, language, scheme);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		// The page's own policy forbids scripts; the test's are put in from outside it.
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate<AxeResults>('axe.run()');
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(asked).toEqual([]);
		expect(said).toEqual([]);
		await page.close();
	});

	test('is dark where the reader is, and light on paper', async () => {
		const { page } = await opened(own, 'zh', 'dark');
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await paper()).toBe('rgb(20, 24, 31)');
		await page.emulateMedia({ media: 'print' });
		expect(await paper()).toBe('rgb(255, 255, 255)');
		const head = () => getComputedStyle(document.querySelector('thead') ?? document.body).display;
		expect(await page.evaluate(head)).toBe('table-header-group');
		await page.close();
	});

	test('fits a phone: only tables and the chart move sideways', async () => {
		const { page } = await opened(qingpu, 'en', 'light');
		await page.setViewportSize({ width: 360, height: 700 });
		const width = () => document.documentElement.scrollWidth;
		expect(await page.evaluate(width)).toBeLessThanOrEqual(360);
		await page.close();
	});
});
