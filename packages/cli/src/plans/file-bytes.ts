import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FileProblem, sizeProblem } from '@plan-indicators/files';

/** The bytes of a file; one that is too large is not loaded. */
export async function fileBytes(file: string, folder: string): Promise<Uint8Array | FileProblem> {
	const path = resolve(folder, file);
	try {
		const about = await stat(path);
		if (!about.isFile()) return notFound(file);
		return sizeProblem(about.size) ?? new Uint8Array(await readFile(path));
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return notFound(file);
	}
}

function notFound(file: string): FileProblem {
	return {
		severity: 'error',
		code: 'not-found',
		messages: { zh: `没有文件 ${file}，或不能读`, en: `there is no file ${file} to be read` },
		received: file,
	};
}
