import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from './chromium.js';
import { type OpenedPane, openPane } from './pane/open-pane.js';

const name = `under office.js${chromiumMissing ? ` (${chromiumMissing})` : ''}`;
const target = '=PLAN.TARGET("青浦","高新技术企业")';
const byReference = '=2*PLAN.TARGET($A2,"高新技术企业")';
const table = '=PLAN.TABLE("青浦")';
const spilled = [
	['指标', '目标值'],
	['=cmd', 90],
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
	const written = () =>
		inPage(`sent.filter(({ name }) => name === 'Formulas').map(({ args }) => args[0])`);
	const cell = (at: string) => inPage(`sheet.cells.get('${at}')?.formula`);

	test('it knows that it is in Excel', async () => {
		expect(await pane.page.getByRole('banner').textContent()).not.toContain('不在 Excel 中');
	});

	test('insert writes the formula into the selected cell', async () => {
		await pane.page.getByRole('searchbox').fill('高企');
		await pane.page.locator('.matches button', { hasText: '青浦' }).first().click();
		await press('插入公式');
		await expect.poll(said).toContain('已写入 Sheet1!A1');
		expect(await written()).toEqual([[[target]]]);
	});

	test('a chart is not written over what is there', async () => {
		await press('插入图表');
		await expect.poll(said).toContain('里已有内容');
		expect(await written()).toHaveLength(1);
		expect(await inPage('sheet.charts')).toEqual([]);
	});

	test('a chart of the path, native to Excel', async () => {
		await inPage('sheet.active = [9, 0]');
		await press('插入图表');
		await expect.poll(said).toContain('图表在旁边');
		expect(await cell('A10')).toBe('=PLAN.TRAJECTORY("青浦","高新技术企业")');
		expect(await inPage('sheet.charts')).toEqual([
			{ type: 'XYScatterLines', title: '推算路径 · 青浦 2021–2025 高新技术企业 (家)' },
		]);
		await pane.picture('pane-in-excel');
	});

	test('a whole plan', async () => {
		await inPage('sheet.active = [40, 0]');
		await pane.page.getByRole('button', { name: /青浦区创新经济/ }).click();
		await press('插入整份规划表');
		await expect.poll(said).toContain('已写入 Sheet1!A41');
		expect(await cell('A41')).toBe(table);
	});

	test('freeze: values, with where they come from', async () => {
		await inPage(`sheet.cells.clear(); sheet.selection = [0, 0, 5, 4];
			Object.assign(answers, { '${table}': ${JSON.stringify(spilled)} });
			sheet.cells.set('A2', { formula: '虹口园', value: '虹口园' });
			sheet.cells.set('B1', { formula: '${target}', value: 1000 });
			sheet.cells.set('B2', { formula: '${byReference}', value: 720 });
			sheet.cells.set('B3', { formula: '=SUM(B1:B2)', value: 1720 });
			sheet.cells.set('C1', { formula: '${target.replace('青浦', '静安')}', value: '#N/A' });
			sheet.cells.set('C4', { formula: '${table}', value: '指标' });
			sheet.cells.set('D4', { formula: '目标值', value: '目标值' });
			sheet.cells.set('C5', { formula: '=cmd', value: '=cmd' });
			sheet.cells.set('D5', { formula: 90, value: 90 }); sent.length = 0;`);
		await press('冻结并注明来源');
		await expect.poll(said).toContain('已冻结 3 处公式；1 处是错误值，未改动');
		const values = await inPage(
			`sent.filter(({ name }) => name === 'Values').map(({ args }) => args[0])`,
		);
		expect(values).toEqual([
			[[1000]],
			[[720]],
			[
				["'指标", "'目标值"],
				["'=cmd", 90],
			],
		]);
		expect(await cell('B1')).toBe(1000);
		expect(await cell('B3')).toBe('=SUM(B1:B2)');
		expect(await cell('C1')).toContain('静安');
		const notes = await inPage('[...sheet.comments.values()]');
		expect(notes).toEqual([
			expect.stringMatching(/=PLAN\.TARGET\("青浦".*\n青府发〔2022〕25号，.*第7行：“1000”/s),
			expect.stringMatching(/虹口|360家/),
			expect.stringContaining('青浦区创新经济“十四五”规划'),
		]);
	});

	test('undo puts the formulas back, except where somebody wrote since', async () => {
		await inPage(`sheet.cells.set('B1', { formula: 1, value: 1 })`);
		await press('撤销冻结');
		await expect.poll(said).toContain('已恢复 2 处公式；1 处之后有改动，未动');
		expect([await cell('B1'), await cell('B2'), await cell('C4')]).toEqual([1, byReference, table]);
		expect(await inPage('sheet.comments.size')).toBe(1);
		await press('撤销冻结');
		await expect.poll(said).toContain('没有可撤销的冻结');
	});

	test('what Excel refuses is said', async () => {
		await inPage('Excel.run = () => Promise.reject(new Error("单元格受保护"))');
		await press('冻结并注明来源');
		await expect.poll(said).toContain('Excel 没有完成这一步：单元格受保护');
	});

	test('nothing was asked of another host, nothing refused to our script, no error', async () => {
		expect(await pane.faults()).toEqual([]);
		expect(pane.elsewhere).toEqual([]);
		expect(await pane.refused()).toEqual([]);
		expect(pane.errors).toEqual([]);
	});
});
