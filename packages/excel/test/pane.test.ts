import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumMissing } from './chromium.js';
import { type OpenedPane, openPane } from './pane/open-pane.js';

const named = (name: string) => (chromiumMissing ? `${name} (${chromiumMissing})` : name);

describe.skipIf(chromiumMissing)(named('in a browser without Excel'), () => {
	let pane: OpenedPane;
	beforeAll(async () => {
		pane = await openPane();
	});
	afterAll(() => pane.close());

	const search = (text: string) => pane.page.getByRole('searchbox').fill(text);
	const found = () => pane.page.locator('.matches button');
	const press = (name: string) => pane.page.getByRole('button', { name, exact: true }).click();
	const said = () => pane.page.getByRole('status').textContent();

	test('it says that it is not in Excel, and lists the plans', async () => {
		expect(await pane.page.getByRole('banner').textContent()).toContain('不在 Excel 中');
		expect(await found().count()).toBe(5);
		await pane.picture('pane-plans');
	});

	test('高企 is found in four plans', async () => {
		await search('高企');
		const plans = (await found().allInnerTexts()).filter((text) =>
			text.startsWith('高新技术企业\n'),
		);
		expect(plans).toHaveLength(4);
		for (const place of ['青浦 2021', '虹口 2018', '虹口园', '杨浦 2020']) {
			expect(plans.join()).toContain(place);
		}
		await pane.picture('pane-search');
	});

	test.each([
		['gxjsqy', '高新技术企业'],
		['gao xin', '高新技术企业'],
		['software', '软件和信息服务业营业收入'],
		['静安', '静安区关于促进科技创新与发展的实施意见'],
	])('%s finds %s', async (typed, name) => {
		await search(typed);
		expect((await found().allInnerTexts()).join()).toContain(name);
	});

	test('what nobody has is said to be absent', async () => {
		await search('火星殖民');
		expect(await pane.page.getByRole('main').textContent()).toContain('没有找到');
	});

	test('the card says what the plan says', async () => {
		await search('高企');
		await found().filter({ hasText: '青浦' }).first().click();
		const card = await pane.page.getByRole('article').textContent();
		for (const fact of [
			'≥ 1000 家',
			'758 家 (2020)',
			'2025',
			'不低于',
			'预期性',
			'第7行',
			'突破1000家',
			'5.70 %†',
			'†  推算：由文件的数字算出',
			'不一致',
		]) {
			expect(card).toContain(fact);
		}
		expect(await pane.page.evaluate('document.activeElement.textContent')).toBe('高新技术企业');
		await pane.picture('pane-card');
	});

	test('the chart has its figures in a table behind it', async () => {
		expect(await pane.page.getByRole('img', { name: /推算路径 · 青浦/ }).count()).toBe(1);
		expect(await pane.page.locator('.chart canvas').count()).toBe(1);
		await pane.page.getByText('数据表').click();
		const rows = await pane.page.getByRole('row').allInnerTexts();
		expect(rows.map((row) => row.split('\t'))).toEqual([
			['年份', expect.stringContaining('路径值')],
			['2020', '758'],
			['2021', '806'],
			['2022', '855'],
			['2023', '903'],
			['2024', '952'],
			['2025', '1,000'],
		]);
		await pane.page.locator('.chart').scrollIntoViewIfNeeded();
		await pane.picture('pane-chart');
	});

	test('the buttons say what they would do', async () => {
		await press('插入公式');
		await expect.poll(said).toContain('把 =PLAN.TARGET("青浦","高新技术企业") 写入所选单元格');
		await press('插入图表');
		await expect.poll(said).toContain('=PLAN.TRAJECTORY("青浦","高新技术企业")');
		await press('冻结并注明来源');
		await expect.poll(said).toContain('换成当前数值');
		await press('撤销冻结');
		await expect.poll(said).toContain('放回原处');
	});

	test('an ambiguous reading is on the card, and a figure that is no level is named', async () => {
		await press('← 返回列表');
		await found().filter({ hasText: '杨浦' }).first().click();
		const card = await pane.page.getByRole('article').textContent();
		expect(card).toContain('=PLAN.INFO("杨浦","高新技术企业","增量")');
		expect(card).toContain('歧义');
		expect(card).toContain('每年 100 家 — 前一句写明');
		expect(card).toContain('新增…100家');
		expect(card).toContain('2022（推定）');
		await pane.picture('pane-inferred');
		expect(card).toContain('没有路径');
		expect(await pane.page.locator('canvas').count()).toBe(0);
	});

	test('静安 states no numeric target, and shows what it states', async () => {
		await press('← 返回列表');
		await search('静安');
		await found().first().click();
		const card = await pane.page.getByRole('article').textContent();
		expect(card).toContain('没有写明任何数值目标');
		expect(card).toContain('2016–2020（推定，据“十三五”时期）');
		for (const part of ['目标 · 4', '任务 · 11', '重点产业 · 22', '众创空间', '文件未写起止年份']) {
			expect(card).toContain(part);
		}
		await press('插入任务表');
		await expect.poll(said).toContain('=PLAN.TASKS("静安")');
		await pane.picture('pane-jingan');
	});

	test('in English, chosen by hand and remembered', async () => {
		await press('English');
		expect(await pane.page.getByRole('article').textContent()).toContain(
			'states no numeric target',
		);
		expect(await pane.page.getByRole('article').textContent()).toContain(
			'2016–2020 (inferred from',
		);
		expect(await pane.page.evaluate('document.documentElement.lang')).toBe('en');
		await pane.page.reload();
		await pane.page.getByRole('heading', { name: 'Plan Indicators' }).waitFor();
		await pane.picture('pane-english');
		await press('中文');
	});

	test('by keyboard alone', async () => {
		await pane.page.getByRole('searchbox').focus();
		await pane.page.keyboard.type('专利');
		await pane.page.getByRole('heading', { name: /^结果/ }).waitFor();
		for (let i = 0; i < 3; i++) {
			await pane.page.keyboard.press('Tab');
			const inList = await pane.page.evaluate(
				'document.activeElement.closest(".matches") !== null',
			);
			if (inList) break;
		}
		await pane.page.keyboard.press('Enter');
		await pane.page.getByRole('article').waitFor();
	});

	test('nothing was asked of another host, nothing refused to our script, no error', async () => {
		expect(pane.elsewhere).toEqual([]);
		expect(await pane.refused()).toEqual([]);
		expect(pane.errors).toEqual([]);
	});
});

describe.skipIf(chromiumMissing).each([
	{ dark: false, language: 'zh-CN' },
	{ dark: true, language: 'en-US' },
])(named('accessible, dark $dark, $language'), ({ dark, language }) => {
	test('axe finds nothing wrong', async () => {
		const pane = await openPane({ dark, language });
		try {
			expect(await pane.faults()).toEqual([]);
			await pane.page.locator('.matches button').last().click();
			expect(await pane.faults()).toEqual([]);
			await pane.page.locator('article button').first().click();
			await pane.page.locator('.matches button', { hasText: /青浦|Qingpu/ }).click();
			await pane.page.locator('.matches button').first().click();
			await pane.page.locator('summary').first().click();
			await pane.page.locator('.insert button').click();
			expect(await pane.faults()).toEqual([]);
			await pane.picture(`pane-${dark ? 'dark' : 'light'}`);
		} finally {
			await pane.close();
		}
	});
});

test.skipIf(chromiumMissing)(
	named('it opens where the script of Microsoft does not load'),
	async () => {
		const pane = await openPane({ withoutMicrosoft: true });
		try {
			expect(await pane.page.locator('.matches button').count()).toBe(5);
		} finally {
			await pane.close();
		}
	},
);
