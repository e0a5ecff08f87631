import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from './chromium.js';
import { type OpenedPane, openPane } from './pane/open-pane.js';

const name = `a table of one's own${chromiumMissing ? ` (${chromiumMissing})` : ''}`;

const table = [
	['江临区“十四五”规划主要指标（虚构）', '', '', ''],
	['指标', '2020年', '2025年', '属性'],
	['高新技术企业（家）', 758, '≥1000', '预期性'],
	['森林覆盖率（%）', 21.2, 23.8, '约束性'],
	['单位GDP能耗（吨标准煤/万元）', 0.42, '0.3.63', '约束性'],
	['新增就业（万人）', '—', '〔9〕', '预期性'],
];
const actuals = [
	['指标', '2021年', '2022年', '2023年'],
	['高新技术企业', 790, 838, 880],
	['森林覆盖率', '', '', 23.1],
	['独角兽企业', '', '', 3],
];

describe.skipIf(chromiumMissing)(name, () => {
	let pane: OpenedPane;
	beforeAll(async () => {
		pane = await openPane({ excel: true });
	});
	afterAll(() => pane.close());

	const inPage = (code: string) => pane.page.evaluate(code);
	const press = (label: string) =>
		pane.page.getByRole('button', { name: label, exact: true }).click();
	const said = () => pane.page.getByRole('status').textContent();
	const card = () => pane.page.getByRole('article').textContent();
	const put = (rows: readonly (readonly (string | number)[])[], column: number) =>
		inPage(`${JSON.stringify(rows)}.forEach((cells, row) => cells.forEach((value, at) => {
			sheet.cells.set(String.fromCharCode(65 + ${column} + at) + (row + 1), { formula: value, value });
		}))`);

	test('a blank selection is no table', async () => {
		await inPage('sheet.selection = [50, 0, 1, 1]');
		await press('检查所选区域');
		await expect.poll(said).toContain('所选区域是空的');
	});

	test('the selected table is read, and what cannot be read is listed by its cell', async () => {
		await put(table, 0);
		await inPage('sheet.selection = [0, 0, 6, 4]');
		await press('检查所选区域');
		await expect.poll(said).toContain('Sheet1!A1:D6：读出 3 项指标，1 处有问题');
		expect(await card()).toContain('江临区“十四五”规划主要指标');
		expect(await card()).toContain('2021–2025');
		const problem = pane.page.locator('.problems button');
		expect(await problem.count()).toBe(1);
		expect(await problem.textContent()).toContain('C5');
		await pane.picture('pane-own-problems');
		await problem.click();
		await expect.poll(said).toContain('已选中 C5');
		expect(await inPage('sheet.selection')).toEqual([4, 2, 1, 1]);
	});

	test('the table as it was read goes beside it', async () => {
		await press('插入读表结果');
		await expect.poll(said).toContain('已写入 Sheet1!F1');
		expect(await inPage(`sheet.cells.get('F1').formula`)).toBe('=PLAN.READ(Sheet1!A1:D6)');
	});

	test('nothing is written over what is there', async () => {
		await press('插入读表结果');
		await expect.poll(said).toContain('里已有内容');
	});

	test('actuals make a review: sentence, chart, cards, problems', async () => {
		await inPage(`sheet.cells.delete('F1')`);
		await put(actuals, 5);
		await inPage('sheet.selection = [0, 5, 4, 4]');
		await press('用所选区域作实际值');
		await expect.poll(said).toContain('Sheet1!F1:I4');
		const text = (await card()) ?? '';
		expect(text).toContain('3 项指标中可评价 2 项');
		expect(text).toContain('约束性');
		expect(text).toContain('滞后');
		expect(text).toContain('快于预期');
		expect(text).toContain('个百分点');
		expect(await pane.page.locator('.problems button').allTextContents()).toEqual([
			expect.stringContaining('C5'),
			expect.stringMatching(/F4.*独角兽企业/),
		]);
		const bars = await pane.page.locator('.progress tr').allInnerTexts();
		expect(bars).toHaveLength(2);
		expect(bars[0]).toMatch(/高新技术企业.*50%/s);
		expect(await pane.page.locator('.reviewed li').count()).toBe(3);
		await pane.page.locator('.progress').scrollIntoViewIfNeeded();
		await pane.picture('pane-own-review');
	});

	test('the review goes beside the actuals as one formula', async () => {
		await press('插入评估');
		await expect.poll(said).toContain('已写入 Sheet1!K1');
		expect(await inPage(`sheet.cells.get('K1').formula`)).toBe(
			'=PLAN.REVIEW(Sheet1!A1:D6,Sheet1!F1:I4)',
		);
	});

	test('in English', async () => {
		await press('English');
		expect(await card()).toContain('Mid-term evaluation');
		expect(await card()).toContain('3 indicators, 2 assessed');
		expect(await pane.page.locator('.status').allTextContents()).toEqual([
			'Behind',
			'Ahead',
			'Not assessed',
		]);
		expect(await pane.faults()).toEqual([]);
		await press('中文');
	});

	test('an example to write over can be inserted, and is read without a problem', async () => {
		await press('← 返回列表');
		await inPage('sheet.selection = [20, 0, 1, 1]; sheet.active = [20, 0]');
		await press('插入示例表');
		await expect.poll(said).toContain('示例已写入 Sheet1!A21:J26');
		await inPage('sheet.selection = [20, 0, 6, 5]');
		await press('检查所选区域');
		await expect.poll(said).toContain('读出 4 项指标，0 处有问题');
		await inPage('sheet.selection = [20, 6, 6, 4]');
		await press('用所选区域作实际值');
		await expect.poll(card).toContain('4 项指标中可评价 4 项');
	});

	test('nothing was asked of another host, nothing refused to our script, no error', async () => {
		expect(await pane.faults()).toEqual([]);
		expect(pane.elsewhere).toEqual([]);
		expect(await pane.refused()).toEqual([]);
		expect(pane.errors).toEqual([]);
	});
});
