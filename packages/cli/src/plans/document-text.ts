import { readText } from '@plan-indicators/files';
import { fileBytes } from './file-bytes.js';
import { unreadable } from './plan-file.js';

/**
 * The text of a plan's document: .txt, .md, .html, .docx, .pdf with a text layer.
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
	const read = await readText(bytes, file, encoding);
	if ('problem' in read) throw unreadable(file, [read.problem]);
	return read.text;
}
