import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { reviewReport } from '../src/report/review-report.js';
import { qingpu } from './reviews.js';
import { isMissing, programs } from './spreadsheet-programs.js';

const run = promisify(execFile);

const [program] = programs.filter(({ command }) => command === 'soffice');

/** The pages of a file as LibreOffice prints it. */
async function printed(bytes: Uint8Array, name: string): Promise<readonly string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'plan-indicators-'));
	try {
		await writeFile(join(folder, name), bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)];
		await run('soffice', [profile, ...convert], { timeout: 240_000 });
		const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
		const document = await getDocument({ url: pdf, verbosity: 0 }).promise;
		const pages = Array.from({ length: document.numPages }, async (_, i) => {
			const page = await document.getPage(i + 1);
			const { items } = await page.getTextContent();
			return items.map((item) => ('str' in item ? item.str : '')).join('');
		});
		return await Promise.all(pages);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const skipped = program === undefined || isMissing(program);
const name = `the Word file in LibreOffice${skipped ? ' (skipped: apt-get install libreoffice-writer)' : ''}`;

test.skipIf(skipped)(name, async () => {
	const pages = await printed(await reviewReport(qingpu, { format: 'docx' }), 'report.docx');
	const withHead = pages.filter(
		(text) => text.includes('目标（原文）') && text.includes('时间进度'),
	);
	// The table of indicators is longer than a page, and its head is on each.
	expect(withHead.length).toBeGreaterThan(1);
	// Text of charts is drawn, not only kept: the bars have their percentages.
	expect(pages.join('')).toContain('109 %');
	expect(pages.join('')).toContain('125%');
});
