import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licences } from '../../functions/scripts/licences.js';
import { paneScript } from '../scripts/pane-build.js';
import { chromiumMissing } from './chromium.js';
import { type OpenedPane, openPane } from './pane/open-pane.js';

const title = `a plan of hostile texts${chromiumMissing ? ` (${chromiumMissing})` : ''}`;

describe.skipIf(chromiumMissing)(title, () => {
	const folder = mkdtempSync(join(tmpdir(), 'pane-'));
	let pane: OpenedPane;
	beforeAll(async () => {
		await build({
			...paneScript,
			// Other plans than the functions have.
			esbuildPlugins: [licences],
			entry: { taskpane: fileURLToPath(new URL('pane/hostile-entry.ts', import.meta.url)) },
			outDir: folder,
			config: false,
			silent: true,
		});
		pane = await openPane({ excel: true, script: join(folder, 'taskpane.js') });
	});
	afterAll(async () => {
		await pane.close();
		rmSync(folder, { recursive: true });
	});

	const matches = () => pane.page.locator('.matches button');

	test('every card of every plan opens, as text', async () => {
		const plans = await matches().count();
		expect(plans).toBe(6);
		for (let plan = 0; plan < plans; plan++) {
			await matches().nth(plan).click();
			await pane.page.locator('article').waitFor();
			expect(await wide()).toBe(false);
			await pane.page.getByRole('button', { name: /返回列表/ }).click();
		}
		await matches().nth(1).click();
		const indicators = await matches().count();
		expect(indicators).toBeGreaterThan(15);
		for (let i = 0; i < indicators; i++) {
			await matches().nth(i).click();
			await pane.page.locator('.insert').waitFor();
			expect(await wide()).toBe(false);
			await pane.page.locator('button.plan').click();
		}
	});

	test('nothing of it became an element or ran', async () => {
		expect(await pane.page.locator('#pane img, #pane script, #pane iframe').count()).toBe(0);
		expect(await pane.page.evaluate('window.hacked')).toBeUndefined();
		expect(pane.errors).toEqual([]);
		expect(pane.elsewhere).toEqual([]);
		expect(await pane.refused()).toEqual([]);
	});

	test('a formula stays one formula, short enough for Excel, without marks nobody sees', async () => {
		const formulas = await everyFormula();
		expect(formulas.length).toBeGreaterThan(15);
		for (const formula of formulas) {
			expect(formula).toMatch(/^=PLAN\.[A-Z]+\((?:"(?:[^"]|"")*"|,|\d)+\)$/);
			expect(formula).not.toMatch(/\p{C}/u);
			expect(formula.length).toBeLessThan(300);
		}
	});

	test('it is still accessible', async () => {
		expect(await pane.faults()).toEqual([]);
		await pane.picture('pane-hostile');
	});

	const wide = () =>
		pane.page.evaluate(
			'document.documentElement.scrollWidth > document.documentElement.clientWidth',
		);

	async function everyFormula(): Promise<readonly string[]> {
		const formulas: string[] = [];
		const indicators = await matches().count();
		for (let i = 0; i < indicators; i++) {
			await matches().nth(i).click();
			formulas.push(...(await pane.page.locator('.insert code').allInnerTexts()));
			await pane.page.locator('button.plan').click();
		}
		return formulas;
	}
});
