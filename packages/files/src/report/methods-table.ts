import { type Language, type MethodId, methods, type Review } from '@plan-indicators/core';
import type { ReportTable } from './report-cell.js';
import { textsTable } from './texts-table.js';
import { words } from './words.js';

/** The methods by which rows were judged, with the thresholds that were in force. */
export function methodsTable({ rows }: Review, language: Language): ReportTable {
	return textsTable(
		[
			[words.method[language], 10],
			[words.rule[language], 40],
			[words.formula[language], 22],
			[words.thresholds[language], 14],
			[words.origin[language], 14],
		],
		[...inForce(rows)].map(([id, thresholds]) => {
			const { name, description, formula, source } = methods[id];
			const limits = [...thresholds].map(
				([limit, values]) => `${limit} = ${[...values].join(' | ')}`,
			);
			return [
				`${name[language]} (${id})`,
				description[language],
				formula,
				limits.join('; '),
				source[language],
			];
		}),
	);
}

/** By method and threshold, every value that was used. */
function inForce(rows: Review['rows']): ReadonlyMap<MethodId, ReadonlyMap<string, Set<number>>> {
	const used = new Map<MethodId, Map<string, Set<number>>>();
	for (const { status } of rows) {
		if (!status) continue;
		const limits = used.get(status.method) ?? new Map<string, Set<number>>();
		for (const [name, value] of Object.entries(status.thresholds)) {
			limits.set(name, (limits.get(name) ?? new Set()).add(value));
		}
		used.set(status.method, limits);
	}
	return used;
}
