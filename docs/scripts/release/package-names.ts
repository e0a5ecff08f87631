import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the packages that are published, all of them. */
export function packageNames(root: string): readonly string[] {
	return readdirSync(join(root, 'packages')).sort();
}
