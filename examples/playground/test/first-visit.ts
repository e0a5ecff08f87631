import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
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

/** A table in the shape of the national outline, of an invented city with invented figures. */
const table = [
	['南汀市“十四五”时期经济社会发展主要指标（虚构）'],
	[],
	['类别', '指标', '2020年', '2025年', '年均/累计', '属性'],
	['经济发展', '地区生产总值增长（%）', '2.1', '—', '保持在合理区间', '预期性'],
	['', '全员劳动生产率增长（%）', '2.6', '—', '高于GDP增长', '预期性'],
	['', '常住人口城镇化率（%）', '58.2', '63', '', '预期性'],
	['创新驱动', '全社会研发经费投入（亿元）', '21.6', '>40', '', '预期性'],
	['', '每万人口高价值发明专利拥有量（件）', '4.1', '9', '', '预期性'],
	['', '数字经济核心产业增加值占GDP比重（%）', '6.2', '9.5', '', '预期性'],
	['民生福祉', '居民人均可支配收入增长（%）', '2.4', '—', '与GDP增长基本同步', '预期性'],
	['', '城镇调查失业率（%）', '5.4', '<5.5', '', '预期性'],
	['', '劳动年龄人口平均受教育年限（年）', '10.4', '11', '', '约束性'],
	['', '每千人口拥有执业（助理）医师数（人）', '2.7', '3.2', '', '预期性'],
	['', '基本养老保险参保率（%）', '90', '95', '', '预期性'],
	['', '每千人口拥有3岁以下婴幼儿托位数（个）', '1.1', '4', '', '预期性'],
	['', '人均预期寿命（岁）', '77.6', '78.6', '', '预期性'],
	['绿色生态', '单位GDP能源消耗降低（%）', '—', '—', '〔13〕', '约束性'],
	['', '单位GDP二氧化碳排放降低（%）', '—', '—', '〔17〕', '约束性'],
	['', '空气质量优良天数比率', '84.2', '≥87.5', '', '约束性'],
	['', '地表水达到或好于Ⅲ类水体比例（%）', '81', '84', '', '约束性'],
	['', '森林覆盖率', '21.2', '23.8', '', '约束性'],
	['安全保障', '粮食综合生产能力（万吨）', '—', '>210', '', '约束性'],
	['', '能源综合生产能力（万吨标准煤）', '—', '>900', '', '约束性'],
];

/** Pastes a table over the example, asks it, changes an actual and sees the review change. */
export async function firstVisit(browser: Browser, url: string): Promise<void> {
	const { page, context, complaints } = await playground(browser, url, {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await ready(page);
	await openSheet(page, '我的规划');
	await panelSays(page, '20 项指标中可评价 19 项');
	await screenshot(page, 'own-plan');
	await goTo(page, 'A1');
	const text = table
		.map((row) => [...row, ...Array(6 - row.length).fill('')].join('\t'))
		.join('\n');
	await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
	await page.keyboard.press('Control+V');
	await cellShows(page, 'B21', '森林覆盖率');
	await cellShows(page, 'D21', '23.8');
	await screenshot(page, 'own-plan-pasted');
	await enterFormula(page, 'M5', '=PLAN.OWN(A1:F23,"目标值","森林覆盖率")');
	await cellShows(page, 'M5', '23.8');
	await enterFormula(page, 'M6', '=PLAN.OWN(A1:F23,"目标值","独角兽企业")');
	await goTo(page, 'M6');
	await panelSays(page, '没有名为 "独角兽企业" 的指标');
	await cellShows(page, 'M6', '#N/A');
	const row = await rowOfReview(page, '森林覆盖率');
	expect(row.status).toBe('滞后');
	await openSheet(page, '我的规划');
	// The actual of 2023 of 森林覆盖率, in the example that came with the page.
	await goTo(page, 'K21');
	await enter(page, '23.5');
	const after = await rowOfReview(page, '森林覆盖率');
	expect(after).toEqual({ ...row, status: '快于预期' });
	await panelSays(page, '快于预期');
	await screenshot(page, 'review');
	expect(complaints).toEqual([]);
	await context.close();
}

async function openSheet(page: Page, name: string): Promise<void> {
	await page.getByRole('tab', { name, exact: true }).click({ force: true });
	await panelSays(page, name);
}

/** The line of an indicator in the spill of the review, and its status. */
async function rowOfReview(page: Page, name: string) {
	await openSheet(page, '中期评估');
	const line = page.locator('#panel .review tr', { hasText: name });
	await line.waitFor();
	const all = await page.locator('#panel .review tbody tr').allTextContents();
	const at = 4 + all.findIndex((text) => text.startsWith(name));
	await cellShows(page, `A${at}`, name);
	await goTo(page, `P${at}`);
	await expect.poll(() => page.textContent('#panel dd.value'), { timeout: 20_000 }).toMatch(/./);
	return { at, status: await page.textContent('#panel dd.value') };
}
