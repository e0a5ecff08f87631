import { decode } from '../encoding/decode.js';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { sizeProblem } from '../problem/limits.js';
import { docxHtml } from '../tables/docx-html.js';
import { htmlText } from './html-text.js';
import { pdfText } from './pdf-text.js';

/** The text of a document, or why there is none. */
export type DocumentText = { readonly text: string } | { readonly problem: FileProblem };

/** The forms of a document whose text is read, by the ending of its name. */
export const textEndings = ['txt', 'md', 'html', 'htm', 'docx', 'pdf'] as const;

/**
 * The text of a document: of .txt and .md as it is, of .html and .docx their headings, paragraphs and
 * tables (a row a line, cells parted by |), of .pdf its text layer, a line a line.
 *
 * @param name - Of the file; its ending says what it is.
 * @param encoding - Of a text, where it cannot be found from the bytes.
 * @example
 * await readText(new TextEncoder().encode('高企突破1000家'), 'plan.txt') //=> { text: '高企突破1000家' }
 */
export async function readText(
	bytes: Uint8Array,
	name: string,
	encoding?: string,
): Promise<DocumentText> {
	const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
	const large = sizeProblem(bytes.length);
	if (large) return { problem: large };
	switch (ending) {
		case 'txt':
		case 'md':
			return decode(bytes, encoding);
		case 'html':
		case 'htm': {
			const page = decode(bytes, encoding);
			return 'problem' in page ? page : { text: await htmlText(page.text) };
		}
		case 'docx': {
			const html = await docxHtml(bytes);
			return typeof html === 'string' ? { text: await htmlText(html) } : { problem: html };
		}
		case 'pdf':
			return pdfText(bytes);
		default:
			return { problem: unknownFormat(ending) };
	}
}

function unknownFormat(ending: string | undefined): FileProblem {
	const list = textEndings.map((each) => `.${each}`).join(' ');
	const came = ending === undefined ? '' : `.${ending}`;
	return fatal(
		'unknown-format',
		`读不出 ${came || '没有后缀的文件'} 的文字；可读 ${list}`,
		`the text of ${came || 'a file without an ending'} cannot be read; read are ${list}`,
		{ expected: list, received: came },
	);
}
