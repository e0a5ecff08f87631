import type { Plan } from '@plan-indicators/core';
import { planCsv } from './plan-csv.js';
import { planJson } from './plan-json.js';
import { planParquet } from './plan-parquet.js';
import { planXlsx } from './plan-xlsx.js';
import { planYaml } from './plan-yaml.js';

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
			return utf8(planCsv(plans));
		case 'xlsx':
			return planXlsx(plans);
		case 'parquet':
			return planParquet(plans);
	}
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
