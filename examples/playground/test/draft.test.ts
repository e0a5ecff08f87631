import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalsMissing, goalsOfQingpu, invented } from '../../../packages/draft/test/goals.js';
import { chromiumMissing, chromiumOptions } from '../../../packages/excel/test/chromium.js';
import { markup } from './hostile-data.js';
import {
	cellShows,
	enterFormula,
	panelSays,
	playground,
	ready,
	screenshot,
	violations,
} from './playground.js';
import { type Site, site } from './site.js';

if (chromiumMissing) console.warn(chromiumMissing);
if (goalsMissing) console.warn(goalsMissing);

describe.skipIf(chromiumMissing)(`from text to a draft ${chromiumMissing ?? ''}`, () => {
	let built: Site;
	let browser: Browser;
	let page: Page;
	let complaints: readonly string[];

	beforeAll(async () => {
		built = await site();
		browser = await chromium.launch(chromiumOptions);
		({ page, complaints } = await playground(browser, built.url));
		await ready(page);
		await page.locator('#panel summary').click();
	});

	afterAll(async () => {
		await browser?.close();
		await built?.close();
	});

	test('an invented text becomes a table that formulas ask', async () => {
		await paste(invented);
		await marked('增加到1000家');
		await page.locator('mark', { hasText: '增加到1000家' }).click();
		expect(await focused()).toBe('高新技术企业');
		await rename('高企数量', '高新技术企业');
		await panelSays(page, '可能是期内数量');
		expect(await violations(page)).toEqual([]);
		await screenshot(page, 'draft');
		await put();
		await panelSays(page, '草稿 Draft');
		await cellShows(page, 'J4', '3');
		await panelSays(page, '=PLAN.OWN(A1:G7,"TARGET","具有国际影响力的旗舰企业")');
		await asks('J6', '=PLAN.OWN(A1:G7,"TARGET","高新技术企业")', '1000');
		await asks('J7', '=PLAN.OWN(A1:G7,"PROGRESS","高新技术企业",879)', '0.5');
		await screenshot(page, 'draft-sheet');
	});

	test.skipIf(goalsMissing)(`the goals of Qingpu ${goalsMissing ?? ''}`, async () => {
		await paste(goalsOfQingpu());
		await marked('突破1000家');
		await page.getByLabel('起始年').fill('2021');
		await rename('孵化企业', '新增孵化企业');
		await rename('创新经济千百亿级产业集群[1]', '创新经济千百亿级产业集群');
		await screenshot(page, 'draft-qingpu');
		await put();
		await panelSays(page, '草稿 Draft 2');
		await cellShows(page, 'J4', '3');
		const formula = (await page.textContent('#panel dd code')) ?? '';
		const [range] = /A1:G\d+/.exec(formula) ?? [];
		await asks('J6', `=PLAN.OWN(${range},"TARGET","高新技术企业")`, '1000');
		await asks('J7', `=PLAN.OWN(${range},"TARGET","新增孵化企业")`, '1000');
		await asks('J8', `=PLAN.OWN(${range},"TARGET","创新经济千百亿级产业集群")`, '10');
		await asks('J9', `=PLAN.OWN(${range},"PROGRESS","高新技术企业",879)`, '0.5');
		await screenshot(page, 'draft-qingpu-sheet');
	});

	test('without a period there is nothing to put', async () => {
		await paste('培育企业10家。');
		await marked('10家');
		await panelSays(page, '请填写规划期');
		expect(await page.getByRole('button', { name: '放进表格' }).isDisabled()).toBe(true);
		await page.getByLabel('起始年').fill('2024');
		await page.getByLabel('终止年').fill('2026');
		expect(await page.getByRole('button', { name: '放进表格' }).isEnabled()).toBe(true);
	});

	test('a text with nothing in it, and one that is too long, are told', async () => {
		await paste('今天天气很好。');
		await panelSays(page, '没有读出带数字的目标');
		await paste('企业达到100家，'.repeat(20_000));
		await panelSays(page, '超过 10 万字');
	});

	test('of more statements than can be shown the first are, and that is said', async () => {
		await paste('到2026年，企业达到100家。'.repeat(2_000));
		await panelSays(page, '只列出前 300 条');
		expect(await page.locator('.draft tbody').count()).toBe(300);
	});

	test('markup stays text, in the panel and in the sheet', async () => {
		await paste(`某计划（2024—2026年）\n到2026年，${markup}企业达到100家。`);
		await marked('达到100家');
		await page.locator('.draft .marked', { hasText: markup }).waitFor();
		await page.locator('.draft tbody textarea').first().fill('=1+1');
		await put();
		await cellShows(page, 'A4', '=1+1');
		expect(await page.locator('img').count()).toBe(0);
		expect(await page.evaluate('window.hacked')).toBeUndefined();
		expect(complaints).toEqual([]);
	});

	async function paste(text: string): Promise<void> {
		await page.fill('#draft-text', text);
	}

	async function marked(phrase: string): Promise<void> {
		await page.locator('mark', { hasText: phrase }).first().waitFor();
	}

	/** Types a name over the first that is as said. */
	async function rename(from: string, to: string): Promise<void> {
		for (const field of await page.getByRole('textbox', { name: /^指标 \d+$/ }).all()) {
			if ((await field.inputValue()) === from) return field.fill(to);
		}
		throw new Error(`no row is named ${from}`);
	}

	function focused(): Promise<unknown> {
		return page.evaluate('document.activeElement.value');
	}

	async function put(): Promise<void> {
		await page.getByRole('button', { name: '放进表格' }).click();
	}

	async function asks(address: string, formula: string, value: string): Promise<void> {
		await enterFormula(page, address, formula);
		await cellShows(page, address, value);
	}
});
