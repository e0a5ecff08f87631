import { citation, type Plan } from '@plan-indicators/core';
import { type CanonicalTable, canonicalTable } from './canonical-table.js';
import { columnType } from './column-type.js';
import { csv } from './write-table.js';

/**
 * Plans as a Frictionless Data Package: the table and its description.
 *
 * @returns The files of the package by their names.
 * @example
 * [...dataPackage([qingpu14fyp]).keys()] //=> ['datapackage.json', 'indicators.csv']
 */
export function dataPackage(plans: readonly Plan[]): ReadonlyMap<string, Uint8Array> {
	const encoder = new TextEncoder();
	const table = canonicalTable(plans);
	return new Map([
		[
			'datapackage.json',
			encoder.encode(`${JSON.stringify(descriptor(plans, table), undefined, 2)}\n`),
		],
		['indicators.csv', encoder.encode(csv([table.header, ...table.rows]))],
	]);
}

function descriptor(plans: readonly Plan[], { header }: CanonicalTable): object {
	return {
		profile: 'tabular-data-package',
		name: 'plan-indicators',
		title: plans.map(({ name }) => name.zh).join('、'),
		sources: plans.map((plan) => ({ title: citation(plan) })),
		resources: [
			{
				profile: 'tabular-data-resource',
				name: 'indicators',
				path: 'indicators.csv',
				title: '指标和目标 · Indicators and targets',
				description:
					'A row a target. A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: {
					delimiter: ',',
					lineTerminator: '\r\n',
					quoteChar: '"',
					doubleQuote: true,
					header: true,
				},
				schema: {
					fields: header.map((name) => ({ name: String(name), type: columnType(String(name)) })),
					missingValues: [''],
				},
			},
		],
	};
}
