import type { Browser } from 'playwright-core';
import { playground, ready } from '../../../examples/playground/test/playground.js';

/** The playground as it opens. */
export async function playgroundPicture(browser: Browser, url: string): Promise<Uint8Array> {
	const { page, context } = await playground(browser, url);
	try {
		await ready(page);
		return await page.screenshot();
	} finally {
		await context.close();
	}
}
