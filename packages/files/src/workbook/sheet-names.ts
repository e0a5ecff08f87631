import type { Plan } from '@plan-indicators/core';
import { distinct } from './distinct.js';

/** The sheets that are there whatever the plans are. */
export const sheetNames = {
	about: '说明',
	whatIf: '假设',
	review: '评估',
	reviewSummary: '评估汇总',
	paths: '路径',
	tasks: '任务',
	audit: '核对',
	lookup: '查找表',
} as const;

/** A sheet for each plan, named as people call it: 青浦 2021–2025. */
export function planSheetNames(plans: readonly Plan[]): readonly string[] {
	const fixed = Object.values<string>(sheetNames);
	const wanted = plans.map(({ shortName }) => allowed(shortName.zh));
	return distinct([...fixed, ...wanted], 31).slice(fixed.length);
}

/** Excel forbids some signs in the name of a sheet, quotes at its ends, and the name History. */
function allowed(name: string): string {
	const plain = name
		.replaceAll(/[[\]:*?/\\]/g, '_')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
		.trim()
		// Gnumeric does not find a sheet with a straight quote in its name.
		.replaceAll("'", '’')
		.slice(0, 31);
	return plain === '' || plain.toLowerCase() === 'history' ? `规划_${plain}` : plain;
}
