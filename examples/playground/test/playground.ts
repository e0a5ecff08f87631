import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { root } from './site.js';

const patient = { timeout: 20_000, interval: 50 };

/** The open page as a person uses it: keys, clicks, and what the panel says of a cell. */
export async function playground(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'zh-CN',
		...options,
	});
	const page = await context.newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	// Any other host is out of reach, and the attempt is recorded.
	await context.route('**', (route) => {
		const { href } = new URL(route.request().url());
		requests.push(href);
		return href.startsWith(url) ? route.continue() : route.abort();
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	const started = Date.now();
	await page.goto(url);
	return { page, context, requests, complaints, started };
}

export async function ready(page: Page): Promise<void> {
	await page.waitForSelector('[data-sheet="ready"]', { timeout: 60_000 });
	await panelSays(page, 'B5');
}

/** Goes to a cell by the name box of the sheet, which a change of selection may fill anew. */
export async function goTo(page: Page, address: string): Promise<void> {
	const box = page.locator('[data-u-comp="defined-name"] input');
	const there = async () => {
		expect(await page.textContent('#panel dd strong')).toBe(address);
	};
	await vi.waitFor(async () => {
		await box.fill(address);
		await box.press('Enter');
		await vi.waitFor(there, { timeout: 1000, interval: 50 });
	}, patient);
}

/** Types into the current cell; no faster than the editor takes it on a busy machine. */
export async function enter(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text, { delay: 30 });
	await page.keyboard.press('Enter');
}

/** Types a formula into a cell, once more where a busy machine lost a key of it. */
export async function enterFormula(page: Page, address: string, formula: string): Promise<void> {
	await vi.waitFor(async () => {
		await goTo(page, address);
		await enter(page, formula);
		await goTo(page, address);
		const typed = async () => expect(await page.textContent('#panel code')).toBe(formula);
		await vi.waitFor(typed, { timeout: 3000, interval: 50 });
	}, patient);
}

export async function panelSays(page: Page, text: string): Promise<void> {
	await vi.waitFor(async () => expect(await page.textContent('#panel')).toContain(text), patient);
}

export async function cellShows(page: Page, address: string, value: string): Promise<void> {
	await goTo(page, address);
	await vi.waitFor(
		async () => expect(await page.textContent('#panel dd.value')).toBe(value),
		patient,
	);
}

/** Rules of axe that are broken outside the spreadsheet's own elements. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	const broken: readonly { id: string; nodes: readonly { html: string }[] }[] = await page.evaluate(
		`axe.run({ exclude: ['#sheet', 'body > :not(main, aside)'] }).then(({ violations }) => violations)`,
	);
	return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export async function screenshot(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `${root}artefacts/${name}.png` });
}

/** The number a cell shows, once there is one. */
export async function numberIn(page: Page, address: string): Promise<number> {
	await goTo(page, address);
	return vi.waitFor(async () => {
		const value = (await page.textContent('#panel dd.value')) ?? '';
		expect(value).toMatch(/^-?[\d.]+%?$/);
		return value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
	}, patient);
}
