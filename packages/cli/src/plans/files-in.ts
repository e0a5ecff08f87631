import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inputFormat } from '@plan-indicators/files';

/** Files as named, and of folders all that can be read as plans, in the order of their names. */
export async function filesIn(
	names: readonly string[],
	folder: string,
): Promise<readonly string[]> {
	const all: string[] = [];
	for (const name of names) {
		const about = await stat(resolve(folder, name)).catch(() => undefined);
		if (about?.isDirectory()) all.push(...(await within(name, folder)));
		else all.push(name);
	}
	return all;
}

async function within(name: string, folder: string): Promise<string[]> {
	const entries = await readdir(resolve(folder, name), { withFileTypes: true });
	const sorted = entries
		.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
		.sort((one, other) => (one.name < other.name ? -1 : 1));
	const found: string[] = [];
	for (const entry of sorted) {
		const path = join(name, entry.name);
		if (entry.isDirectory()) found.push(...(await within(path, folder)));
		else if (entry.isFile() && inputFormat(entry.name) !== undefined) found.push(path);
	}
	return found;
}
