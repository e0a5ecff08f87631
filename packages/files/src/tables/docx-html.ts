import { type FileProblem, fatal } from '../problem/file-problem.js';
import { zipProblem } from '../zip/zip-problem.js';

/** A Word document as HTML: headings, paragraphs and tables, without its pictures. */
export async function docxHtml(bytes: Uint8Array): Promise<string | FileProblem> {
	const problem = await zipProblem(bytes);
	if (problem) return problem;
	const { default: mammoth } = await import('mammoth');
	const whole = bytes.slice().buffer;
	// In Node it asks for a buffer, in browsers for an array buffer.
	const input =
		typeof Buffer === 'undefined' ? { arrayBuffer: whole } : { buffer: Buffer.from(whole) };
	try {
		const { value } = await mammoth.convertToHtml(input, {
			convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
			externalFileAccess: false,
		});
		return value;
	} catch (error) {
		const why = error instanceof Error ? error.message : '';
		return fatal(
			'wrong-format',
			`这个 Word 文件读不出来：${why}`,
			`this Word document cannot be read: ${why}`,
			{ proposal: { zh: '用 Word 或 WPS 另存一次', en: 'save it once more in Word or WPS' } },
		);
	}
}
