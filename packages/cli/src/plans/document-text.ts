import { decode, type FileProblem } from '@plan-indicators/files';
import { fileBytes } from './file-bytes.js';
import { unreadable } from './plan-file.js';

/**
 * The text of a plan's document.
 *
 * @throws PlanError `unknown-plan` where there is no such file, `invalid-plan` where it is no text
 */
export async function documentText(
	file: string,
	encoding: string | undefined,
	folder: string,
): Promise<string> {
	const bytes = await fileBytes(file, folder);
	if (!(bytes instanceof Uint8Array)) throw unreadable(file, [bytes]);
	if (!/\.(?:txt|md)$/i.test(file)) throw unreadable(file, [noText]);
	const decoded = decode(bytes, encoding);
	if ('problem' in decoded) throw unreadable(file, [decoded.problem]);
	return decoded.text.replace(/\r\n?/g, '\n');
}

const noText: FileProblem = {
	severity: 'error',
	code: 'unknown-format',
	messages: { zh: '原文应为 .txt 或 .md', en: 'the document should be .txt or .md' },
};
