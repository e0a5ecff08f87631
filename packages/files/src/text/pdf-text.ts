import { type FileProblem, fatal } from '../problem/file-problem.js';

/** The text layer of a PDF, a line a line; a scanned one has none. */
export async function pdfText(
	bytes: Uint8Array,
): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	try {
		const document = await getDocument({
			data: bytes.slice(),
			useSystemFonts: true,
			isEvalSupported: false,
			verbosity: 0,
		}).promise;
		const pages: string[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(
				items
					.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
					.join(''),
			);
		}
		await document.destroy();
		const text = pages.join('\n');
		return text.trim() === '' ? { problem: scanned } : { text };
	} catch (error) {
		const encrypted = error instanceof Error && error.name === 'PasswordException';
		return { problem: encrypted ? locked : unreadable };
	}
}

const scanned = fatal(
	'wrong-format',
	'这个 PDF 没有文字层，是扫描的图片',
	'this PDF has no text layer; it is a scan',
	{ proposal: { zh: '先做文字识别（OCR）', en: 'recognise its text (OCR) first' } },
);

const locked = fatal('encrypted', '这个 PDF 有密码', 'this PDF has a password', {
	proposal: { zh: '另存为没有密码的文件', en: 'save it without the password' },
});

const unreadable = fatal('wrong-format', '这不是可读的 PDF', 'this is no PDF that can be read', {
	proposal: { zh: '重新下载，或另存一次', en: 'download or save it once more' },
});
