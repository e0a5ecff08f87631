import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measured.js';

/** What the last run measured, and on what. */
export interface Results {
	readonly machine: { readonly cores: number; readonly memoryGb: number; readonly node: string };
	readonly measured: readonly Measured[];
}

export const resultsFile = fileURLToPath(new URL('../results.json', import.meta.url));

export function readResults(): Results {
	if (!existsSync(resultsFile)) {
		return { machine: { cores: 0, memoryGb: 0, node: '' }, measured: [] };
	}
	return JSON.parse(readFileSync(resultsFile, 'utf8'));
}
