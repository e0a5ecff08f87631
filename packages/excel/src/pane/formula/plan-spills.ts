import type { Catalog, Language, Localized, Plan } from '@plan-indicators/core';
import { words } from '../words.js';
import type { Spill } from '../workbook.js';
import { formula } from './formula.js';
import { planNameFor } from './names-for.js';

interface Setting {
	readonly catalog: Catalog;
	readonly namespace: string;
	readonly language: Language;
}

/** The tables of a plan that can be inserted: its indicators, or its tasks where it has none. */
export function planSpills(
	{ catalog, namespace, language }: Setting,
	plan: Plan,
): readonly { readonly label: Localized; readonly spill: Spill }[] {
	const name = planNameFor(catalog, plan, language);
	const english = language === 'en' ? ['en'] : [];
	const targets = plan.indicators.flatMap((indicator) => indicator.targets).length;
	if (targets > 0) {
		const table = formula(namespace, 'TABLE', [name, ...english]);
		return [
			{ label: words.insertTable, spill: { formula: table, rows: targets + 1, columns: 13 } },
		];
	}
	const blank = language === 'en' ? [''] : [];
	const tasks = formula(namespace, 'TASKS', [name, ...blank, ...english]);
	if (plan.tasks.length === 0) return [];
	return [
		{
			label: words.insertTasks,
			spill: { formula: tasks, rows: plan.tasks.length + 1, columns: 3 },
		},
	];
}
