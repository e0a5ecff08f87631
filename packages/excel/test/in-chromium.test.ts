import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumMissing, chromiumOptions } from './chromium.js';

/** Where the addresses of the page really are: nothing is asked of the network. */
const folders: Readonly<Record<string, string>> = {
	'https://localhost:3000/': fileURLToPath(new URL('../dist/', import.meta.url)),
	'https://appsforoffice.microsoft.com/lib/1/hosted/': `${dirname(
		createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
	)}/`,
};

/** What Excel puts on the page before office.js: a bridge that takes messages and answers them. */
const host = `
window.sent = [];
window._richApiNativeBridge = {
	sendMessageToHost(text) {
		const { id, message } = JSON.parse(text);
		const { Actions } = message.body;
		sent.push(...Actions);
		const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
		const reply = { statusCode: 200, headers: {}, body: { Results } };
		setTimeout(() => this.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply })));
	},
};`;

const invocation = JSON.stringify({
	type: 3,
	message: {
		entries: [
			[1, 1000, '', JSON.stringify([7, 'TARGET', ['青浦', '高新技术企业', null], 'A1', 12]), 1],
		],
	},
});

const result = `sent.find(({ Name }) => Name === 'SetInvocationArrayResults')?.ArgumentInfo.Arguments[0][0].slice(0, 3)`;

const patient = { timeout: 20_000 };

const name = `the pane in Chromium${chromiumMissing ? ` (${chromiumMissing})` : ''}`;

test.skipIf(chromiumMissing)(name, async () => {
	const browser = await chromium.launch(chromiumOptions);
	try {
		const page = await browser.newPage();
		const elsewhere: string[] = [];
		await page.route('**/*', (route) => {
			const { origin, pathname } = new URL(route.request().url());
			const served = Object.keys(folders).find((base) => `${origin}${pathname}`.startsWith(base));
			if (served) {
				return route.fulfill({
					path: `${folders[served]}${`${origin}${pathname}`.slice(served.length)}`,
				});
			}
			elsewhere.push(`${origin}${pathname}`);
			return route.abort();
		});
		await page.addInitScript(host);
		await page.goto('https://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN');
		const ready = 'typeof _richApiNativeBridge.onMessageFromHost + typeof CustomFunctions.Error';
		await expect.poll(() => page.evaluate(ready), patient).toBe('functionfunction');
		await page.evaluate(`_richApiNativeBridge.onMessageFromHost(${JSON.stringify(invocation)})`);
		await expect.poll(() => page.evaluate(result), patient).toEqual([7, true, 1000]);
		expect(elsewhere).toEqual([]);
	} finally {
		await browser.close();
	}
});
