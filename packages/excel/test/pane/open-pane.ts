import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { chromiumOptions } from '../chromium.js';

const require = createRequire(import.meta.url);
const site = 'https://plans.example/';
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where the files of both hosts really are: nothing is asked of the network. */
const folders: Readonly<Record<string, string>> = {
	[site]: fileURLToPath(new URL('../../dist/', import.meta.url)),
	[microsoft]: `${dirname(require.resolve('@microsoft/office-js/dist/office.js'))}/`,
};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface OpenedPane {
	readonly page: Page;
	/** Requests to any other host. */
	readonly elsewhere: readonly string[];
	/** Errors of the page that nobody caught. */
	readonly errors: readonly string[];
	/** What the content security policy refused to our own script. */
	readonly refused: () => Promise<unknown>;
	/** What axe-core finds wrong, each with the elements. */
	readonly faults: () => Promise<unknown>;
	readonly picture: (name: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

interface Options {
	/** With an Excel for the web around it. */
	readonly excel?: boolean;
	readonly dark?: boolean;
	readonly language?: string;
	/** In place of the built script of the pane. */
	readonly script?: string;
	/** As where Microsoft's host is blocked. */
	readonly withoutMicrosoft?: boolean;
}

/** The built page in Chromium, with every request answered from here. */
export async function openPane({
	excel = false,
	dark = false,
	language = 'zh-CN',
	script,
	withoutMicrosoft = false,
}: Options = {}): Promise<OpenedPane> {
	const browser = await chromium.launch(chromiumOptions);
	const page = await browser.newPage({
		locale: language,
		colorScheme: dark ? 'dark' : 'light',
		viewport: { width: 360, height: 760 },
	});
	const elsewhere: string[] = [];
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.route('**/*', (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const address = `${origin}${pathname}`;
		if (script && address.endsWith('/taskpane.js')) return route.fulfill({ path: script });
		if (withoutMicrosoft && address.startsWith(microsoft)) return route.abort();
		const base = Object.keys(folders).find((each) => address.startsWith(each));
		if (base) return route.fulfill({ path: `${folders[base]}${address.slice(base.length)}` });
		elsewhere.push(address);
		return route.abort();
	});
	await page.addInitScript(`window.refused = [];
		document.addEventListener('securitypolicyviolation', ({ sourceFile, violatedDirective }) => {
			if (!sourceFile.startsWith('${microsoft}')) refused.push([violatedDirective, sourceFile]);
		});`);
	if (excel) {
		await page.addInitScript({ path: fileURLToPath(new URL('fake-excel.js', import.meta.url)) });
	}
	const inExcel = `?_host_Info=Excel$Web$16.00$${language}#&_xdm_Info=pane-test|add-in|${site}`;
	await page.goto(`${site}taskpane.html${excel ? inExcel : ''}`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return {
		page,
		elsewhere,
		errors,
		refused: () => page.evaluate('refused'),
		faults: async () => {
			await page.evaluate(axe);
			return page.evaluate(
				`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))`,
			);
		},
		picture: async (name) => {
			const path = fileURLToPath(new URL(`../../artefacts/${name}.png`, import.meta.url));
			await page.screenshot({ path });
		},
		close: () => browser.close(),
	};
}
