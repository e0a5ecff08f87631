import {
	type Catalog,
	type Found,
	finalYear,
	type Language,
	outcome,
	target as stated,
	type Target,
} from '@plan-indicators/core';
import { formula } from './formula.js';
import { namesFor } from './names-for.js';

interface Setting {
	readonly catalog: Catalog;
	readonly namespace: string;
	readonly language: Language;
}

/**
 * The formula that puts a target into a cell: its level; where the plan states no level, the
 * addition, or the words as printed.
 */
export function targetFormula(
	{ catalog, namespace, language }: Setting,
	found: Found,
	target: Target,
): string {
	const names = namesFor(catalog, found, language);
	const { indicator } = found;
	const year = target.year === finalYear(indicator) ? [] : [target.year];
	if ('value' in outcome(() => stated(indicator, target.year))) {
		return formula(namespace, 'TARGET', [...names, ...year]);
	}
	const field = fields[target.kind === 'increment' ? 'amount' : 'wording'][language];
	return formula(namespace, 'INFO', [...names, field, ...year]);
}

const fields = {
	amount: { zh: '增量', en: 'amount' },
	wording: { zh: '原文', en: 'stated' },
} as const;
