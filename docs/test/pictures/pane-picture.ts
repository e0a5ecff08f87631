import { openPane } from '../../../packages/excel/test/pane/open-pane.js';

/** The task pane of Excel with the card of an indicator. */
export async function panePicture(): Promise<Uint8Array> {
	const { page, close } = await openPane({ excel: true });
	try {
		await page.getByRole('searchbox').fill('高企');
		await page.locator('.matches button').filter({ hasText: '青浦' }).first().click();
		await page.getByRole('article').waitFor();
		return await page.screenshot();
	} finally {
		await close();
	}
}
