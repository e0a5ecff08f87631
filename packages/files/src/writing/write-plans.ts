import type { Plan } from '@plan-indicators/core';
import { canonicalTable } from './canonical-table.js';
import { planJson } from './plan-json.js';
import { planParquet } from './plan-parquet.js';
import { planYaml } from './plan-yaml.js';
import { writeTable } from './write-table.js';

/** The forms in which plans are written. */
export const outputFormats = ['json', 'yaml', 'csv', 'xlsx', 'parquet'] as const;

export type OutputFormat = (typeof outputFormats)[number];

/**
 * Plans as a file. JSON and YAML hold all of them; the tables hold their indicators and targets, and what
 * is needed to read these back.
 *
 * @returns The bytes of the file; of texts in UTF-8, of CSV with a mark so that Excel knows it.
 * @example
 * (await writePlans([qingpu14fyp], 'json')).length > 0 //=> true
 */
export async function writePlans(
	plans: readonly Plan[],
	format: OutputFormat,
): Promise<Uint8Array> {
	switch (format) {
		case 'json':
			return utf8(planJson(plans));
		case 'yaml':
			return utf8(await planYaml(plans));
		case 'csv':
		case 'xlsx': {
			const { header, rows } = canonicalTable(plans);
			return writeTable([header, ...rows], format);
		}
		case 'parquet':
			return planParquet(plans);
	}
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
