import type { ReadOptions } from '@plan-indicators/files';
import type { Given } from '../arguments/given.js';
import { usageError } from '../arguments/usage-error.js';

/** How a file is to be read, as `--name`, `--period`, `--sheet` and `--encoding` say. */
export function readOptions(file: string, given: Given): ReadOptions {
	const [name, sheet, encoding] = [given.text('name'), given.text('sheet'), given.text('encoding')];
	const period = periodOf(given.text('period'));
	return {
		file,
		...(name === undefined ? {} : { name }),
		...(period === undefined ? {} : { period }),
		...(sheet === undefined ? {} : { table: sheet }),
		...(encoding === undefined ? {} : { encoding }),
	};
}

/** The options that say how a file is to be read. */
export const readingOptions = ['sheet', 'name', 'period', 'encoding'] as const;

function periodOf(typed: string | undefined) {
	if (typed === undefined) return undefined;
	const [, start, end] = /^(\d{4})\s*[-–—~至]\s*(\d{4})$/.exec(typed.trim()) ?? [];
	if (start !== undefined && Number(start) <= Number(end))
		return { start: Number(start), end: Number(end) };
	throw usageError(
		`规划期写作 --period 2021-2025，不是 ${JSON.stringify(typed)}`,
		`a period is written --period 2021-2025, not ${JSON.stringify(typed)}`,
		{ argument: 'period', received: typed },
	);
}
