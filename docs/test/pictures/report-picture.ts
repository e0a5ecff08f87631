import { review } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { reviewReport } from '@plan-indicators/files';
import type { Browser } from 'playwright-core';

/** Invented, as on the page. */
const actuals = {
	软件和信息服务业营业收入: [{ year: 2023, value: 1280 }],
	高新技术企业营业收入: [{ year: 2023, value: 1640 }],
	技术合同成交金额: [{ year: 2023, value: 91 }],
	战略性新兴产业产值占规上工业总产值比重: [{ year: 2023, value: 27.6 }],
	每万人发明专利拥有量: [{ year: 2023, value: 28 }],
	高新技术企业: [{ year: 2023, value: 880 }],
};

/** The top of a review as an HTML report. */
export async function reportPicture(browser: Browser): Promise<Uint8Array> {
	const html = await reviewReport(review(catalog.plan('青浦'), actuals), { format: 'html' });
	const page = await browser.newPage({
		viewport: { width: 1000, height: 900 },
		colorScheme: 'light',
	});
	try {
		await page.setContent(new TextDecoder().decode(html));
		return await page.screenshot();
	} finally {
		await page.close();
	}
}
