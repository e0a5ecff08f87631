import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of the material that may lie beside this repository; undefined where it does not. */
export function beside(folder: string): string | undefined {
	return ['../../../../', '../../../../../']
		.map((up) => fileURLToPath(new URL(`${up}shared/${folder}/`, import.meta.url)))
		.find((path) => existsSync(path));
}
