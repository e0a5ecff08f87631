import type { Plan } from '@plan-indicators/core';
import { decode } from '../encoding/decode.js';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { mostBytes, sizeProblem } from '../problem/limits.js';
import { readJson } from '../structured/json.js';
import { readYaml } from '../structured/yaml.js';
import { tablesOf } from '../tables/tables-of.js';
import { inputFormat } from './format.js';
import { planOfTables } from './plan-of-tables.js';
import { plansOfData } from './plans-of-data.js';
import type { ReadOptions } from './read-options.js';

/** The plans of a file, and everything in it that could not be read or should be looked at. */
export interface ReadPlans {
	readonly plans: readonly Plan[];
	readonly problems: readonly FileProblem[];
}

/**
 * Reads plans from the bytes of a JSON, YAML, CSV, xlsx, docx or HTML file.
 *
 * Never throws for what is in a file: what is wrong is told with its line and column or its cell, and the
 * rest stands.
 *
 * @param bytes - The whole file; `sizeProblem` says beforehand whether it is too large.
 * @example
 * (await readPlans(new TextEncoder().encode('指标,2020年,2025年\n高企（家）,758,≥1000'), { file: '某区.csv' }))
 *   .plans[0].name.zh //=> '某区'
 */
export async function readPlans(bytes: Uint8Array, options: ReadOptions): Promise<ReadPlans> {
	const format = inputFormat(options.file);
	if (format === undefined) return refused(unknownFormat(options.file));
	const large = sizeProblem(bytes.length, mostBytes(format));
	if (large) return refused(large);
	if (format !== 'json' && format !== 'yaml') {
		const tables = await tablesOf(bytes, format, options);
		return 'code' in tables ? refused(tables) : planOfTables(tables, options);
	}
	const decoded = decode(bytes, options.encoding);
	if ('problem' in decoded) return refused(decoded.problem);
	const text = decoded.text;
	return plansOfData(format === 'json' ? [readJson(text)] : readYaml(text));
}

function refused(problem: FileProblem): ReadPlans {
	return { plans: [], problems: [problem] };
}

export function unknownFormat(file: string): FileProblem {
	const ending = /\.[^./\\]*$/.exec(file)?.[0] ?? file;
	const known = '.json .yaml .csv .xlsx .docx .html';
	return fatal(
		'unknown-format',
		`不读 ${ending} 文件；可以读的有 ${known}`,
		`${ending} files are not read; these are: ${known}`,
		{
			expected: known,
			received: ending,
			...(ending === '.xls' || ending === '.et' || ending === '.doc' || ending === '.wps'
				? { proposal: { zh: '另存为 .xlsx 或 .docx', en: 'save it as .xlsx or .docx' } }
				: {}),
		},
	);
}
