import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalsMissing, goalsOfQingpu, invented } from '../../draft/test/goals.js';
import { chromiumMissing } from './chromium.js';
import { type OpenedPane, openPane } from './pane/open-pane.js';
import { runtime } from './runtime.js';

const name = `from text to a draft${chromiumMissing ? ` (${chromiumMissing})` : ''}`;
const excel = runtime();

describe.skipIf(chromiumMissing)(name, () => {
	let pane: OpenedPane;
	const scripts: string[] = [];
	beforeAll(async () => {
		pane = await openPane({ excel: true });
		pane.page.on('request', (request) => scripts.push(request.url()));
	});
	afterAll(() => pane.close());

	const inPage = (code: string) => pane.page.evaluate(code);
	const press = (label: string) =>
		pane.page.getByRole('button', { name: label, exact: true }).click();
	const said = () => pane.page.locator('footer [role=status]').textContent();
	const card = () => pane.page.getByRole('article').textContent();
	const rows = () => pane.page.locator('.drafted li');
	const mark = (phrase: string) => pane.page.locator('mark', { hasText: phrase }).first();
	const text = () => pane.page.getByLabel('粘贴规划的正文');
	const focused = () => inPage('document.activeElement.value');

	/** Pastes it, and waits until it is read. */
	async function paste(pasted: string): Promise<void> {
		await text().fill(pasted);
		await expect.poll(() => pane.page.locator('.marked').textContent()).toBe(pasted);
	}

	/** Types a name over the first that is as said. */
	async function rename(from: string, to: string): Promise<void> {
		for (const field of await pane.page.getByRole('textbox', { name: /^指标 \d+$/ }).all()) {
			if ((await field.inputValue()) === from) return field.fill(to);
		}
		throw new Error(`no row is named ${from}`);
	}

	/** Inserts the table from a cell on, and gives its range. */
	async function insert(row: number): Promise<string> {
		await inPage(`sheet.selection = [${row}, 0, 1, 1]; sheet.active = [${row}, 0]`);
		await press('写入工作表');
		await expect.poll(said).toContain(`表已写入 Sheet1!A${row + 1}:`);
		return /Sheet1!(A\d+:[A-Z]\d+)/.exec((await said()) ?? '')?.[1] ?? '';
	}

	/** What the formula gives in Microsoft's runtime of the cells that the sheet now has. */
	async function asks(range: string, ...args: readonly unknown[]): Promise<unknown> {
		const cells = await inPage(`(() => {
			const [[, right, bottom], [, , top]] = [/:([A-Z])(\\d+)/, /(A)(\\d+):/].map((part) => part.exec('${range}'));
			return Array.from({ length: bottom - top + 1 }, (_, row) =>
				Array.from({ length: right.charCodeAt(0) - 64 }, (_, column) =>
					sheet.cells.get(String.fromCharCode(65 + column) + (Number(top) + row))?.value ?? ''));
		})()`);
		return excel.call('OWN', [cells, ...args]);
	}

	test('the reader of texts is loaded when it is first asked for', async () => {
		expect(scripts).toEqual([]);
		await press('粘贴文本');
		await text().waitFor();
		await expect.poll(() => scripts).toEqual([expect.stringMatching(/\/from-text\.js$/)]);
	});

	test('a pasted text is shown with its targets marked, each beside its row', async () => {
		await paste(invented);
		expect(await rows().count()).toBe(5);
		expect(await card()).toContain('读到 5 条目标');
		expect(await card()).toContain('可能是期内数量');
		await mark('增加到1000家').click();
		expect(await focused()).toBe('高新技术企业');
		expect(await mark('增加到1000家').getAttribute('class')).toBe('active');
		await pane.picture('pane-text');
	});

	test('by keyboard: from row to row, the phrase follows; space leaves a row out', async () => {
		await pane.page.getByRole('checkbox', { name: '采用 3' }).focus();
		expect(await pane.page.locator('mark.active').textContent()).toBe('年均增长12%左右');
		await pane.page.keyboard.press('Space');
		expect(await rows().nth(2).getAttribute('class')).toBe('active out');
		await pane.page.keyboard.press('Space');
		await pane.page.keyboard.press('Tab');
		expect(await focused()).toBe('研发经费投入');
	});

	test('corrected and inserted, the table is asked by a formula, which gives the number', async () => {
		await rename('高企数量', '高新技术企业');
		await rename('具有国际影响力的旗舰企业', '旗舰企业');
		await pane.page.getByRole('checkbox', { name: '采用 3' }).uncheck();
		expect(await pane.faults()).toEqual([]);
		const range = await insert(0);
		expect(range).toBe('A1:G6');
		expect(await asks(range, 'TARGET', '高新技术企业')).toEqual({ value: [[1000]] });
		expect(await asks(range, 'TARGET', '技术合同成交额')).toEqual({ value: [[90]] });
		expect(await asks(range, 'PROGRESS', '高新技术企业', 879)).toEqual({ value: [[0.5]] });
		expect(await asks(range, 'TARGET', '研发经费投入')).toMatchObject({ code: 1 });
		await pane.page.getByRole('button', { name: '插入公式' }).scrollIntoViewIfNeeded();
		await pane.picture('pane-text-inserted');
		await press('插入公式');
		await expect.poll(said).toContain('已写入 Sheet1!I1');
		expect(await inPage(`sheet.cells.get('I1').formula`)).toBe(
			'=PLAN.OWN(Sheet1!A1:G6,"TARGET","旗舰企业")',
		);
		expect(await asks(range, 'TARGET', '旗舰企业')).toEqual({ value: [[3]] });
	});

	test('inserted again, it goes beside what is selected, and over nothing', async () => {
		await inPage('sheet.selection = [0, 0, 6, 7]');
		await press('写入工作表');
		await expect.poll(said).toContain('里已有内容');
		await inPage('sheet.selection = [0, 0, 6, 9]');
		await press('写入工作表');
		await expect.poll(said).toContain('表已写入 Sheet1!K1:Q6');
	});

	test('it is a table of one’s own at once, and the way back leads to the draft', async () => {
		await press('检查与评估');
		expect(await card()).toContain('临江区科技创新三年行动计划');
		expect(await card()).toContain('2024–2026');
		await press('← 返回列表');
		await rows().first().waitFor();
		expect(await rows().count()).toBe(5);
		expect(await text().inputValue()).toBe(invented);
		expect(await rows().locator('.name').first().inputValue()).toBe('旗舰企业');
	});

	test.skipIf(goalsMissing)(`the goals of Qingpu ${goalsMissing ?? ''}`, async () => {
		await paste(goalsOfQingpu());
		await pane.page.getByLabel('起始年').fill('2021');
		await rename('孵化企业', '新增孵化企业');
		await pane.picture('pane-text-qingpu');
		const range = await insert(30);
		expect(await asks(range, 'TARGET', '高新技术企业')).toEqual({ value: [[1000]] });
		expect(await asks(range, 'TARGET', '新增孵化企业')).toEqual({ value: [[1000]] });
		expect(await asks(range, 'PROGRESS', '高新技术企业', 879)).toEqual({ value: [[0.5]] });
	});

	test('without a period there is no table, nor of nothing', async () => {
		await paste('培育企业10家。');
		const button = pane.page.getByRole('button', { name: '写入工作表' });
		expect(await card()).toContain('请填写规划期');
		expect(await button.isDisabled()).toBe(true);
		await pane.page.getByLabel('起始年').fill('2024');
		await pane.page.getByLabel('终止年').fill('2026');
		expect(await button.isEnabled()).toBe(true);
		await pane.page.getByRole('checkbox').uncheck();
		expect(await card()).toContain('没有采用任何一条');
		expect(await button.isDisabled()).toBe(true);
	});

	test('a text with nothing in it, and one that is too long, are told', async () => {
		await text().fill('今天天气很好。');
		await expect.poll(card).toContain('没有读出带数字的目标');
		await text().fill('企业达到100家，'.repeat(20_000));
		await expect.poll(card).toContain('超过 10 万字');
		await text().fill('');
		await expect.poll(card).not.toContain('超过 10 万字');
	});

	test('of more statements than can be shown the first are, and that is said', async () => {
		await paste('到2026年，企业达到100家。'.repeat(2_000));
		expect(await card()).toContain('只列出前 300 条');
		expect(await rows().count()).toBe(300);
	});

	test('markup and formulas stay text, in the pane and in the sheet', async () => {
		const markup = '<img src=x onerror="window.hacked=1">';
		await paste(`某计划（2024—2026年）\n到2026年，${markup}企业达到100家。`);
		await rows().locator('.name').first().fill('=1+1');
		const range = await insert(60);
		expect(await inPage(`sheet.cells.get('A64').value`)).toBe('=1+1');
		expect(range).toBe('A61:G64');
		expect(await pane.page.locator('#pane img').count()).toBe(0);
		expect(await inPage('window.hacked')).toBeUndefined();
	});

	test('in English', async () => {
		await press('English');
		await pane.page.getByLabel('Paste the text of a plan').fill(invented);
		await mark('增加到1000家').waitFor();
		await expect.poll(card).toContain('5 targets found');
		expect(await card()).toContain('To check');
		expect(await pane.faults()).toEqual([]);
		await press('中文');
	});

	test('nothing was asked of another host, nothing refused to our script, no error', async () => {
		expect(pane.elsewhere).toEqual([]);
		expect(await pane.refused()).toEqual([]);
		expect(pane.errors).toEqual([]);
	});
});
