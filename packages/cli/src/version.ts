import { readFileSync } from 'node:fs';

/** Of this package, as its package.json has it: beside `src` and beside `dist`. */
export const version: string = JSON.parse(
	readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
