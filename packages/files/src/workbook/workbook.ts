import type { Plan } from '@plan-indicators/core';
import type { WriteOptions } from 'hucre';
import { aboutSheet } from './about-sheet.js';
import { auditSheet } from './audit-sheet.js';
import { type Entry, entries } from './entry.js';
import { lookupRange, lookupSheet } from './lookup-sheet.js';
import { pathSheet } from './path-sheet.js';
import { planSheet } from './plan-sheet.js';
import { reviewExample, reviewExampleSetting } from './review-example.js';
import { reviewSheet } from './review-sheet.js';
import { reviewSummarySheet } from './review-summary-sheet.js';
import { planSheetNames } from './sheet-names.js';
import { statementsSheet } from './statements-sheet.js';
import { font } from './styles.js';
import { tasksSheet } from './tasks-sheet.js';
import type { WhatIf } from './what-if-results.js';
import { keysName, whatIfSheet } from './what-if-sheet.js';

/** The question the what-if sheet opens with. */
const example: WhatIf = { actual: 880, when: 2023 };

/**
 * The plans as a workbook for programs that run no add-in.
 *
 * @param plans - In the order of their sheets; without any indicator there is no what-if sheet.
 * @param version - Of the package, shown on the first sheet.
 * @returns What hucre's `writeXlsx` writes; every formula carries the result the library gives.
 */
export function workbook(plans: readonly Plan[], version: string): WriteOptions {
	const names = planSheetNames(plans);
	const all = entries(plans);
	const reviewed =
		plans
			.map((plan) => plan.reviewed)
			.sort()
			.at(-1) ?? '';
	const chosen = preferred(all);
	return {
		sheets: [
			aboutSheet(plans, names, { version, reviewed }),
			...(chosen ? [whatIfSheet(all, chosen, example)] : []),
			reviewSheet(reviewExample, reviewExampleSetting),
			reviewSummarySheet(reviewExample, reviewExampleSetting),
			...plans.map((plan, i) => {
				const own = all.filter((entry) => entry.plan === plan);
				const name = names[i] ?? '';
				return own.length === 0 ? statementsSheet(plan, name) : planSheet(plan, name, own);
			}),
			pathSheet(all),
			tasksSheet(plans),
			auditSheet(plans),
			lookupSheet(all),
		],
		namedRanges: [{ name: keysName, range: lookupRange('key', all.length) }],
		defaultFont: font,
		properties: {
			title: '区级创新规划的指标',
			creator: 'plan-indicators',
			description: 'Targets of district innovation plans, as printed, with native formulas',
			// The data's day rather than the build's, so that the same data give the same file.
			created: new Date(`${reviewed}T00:00:00Z`),
			modified: new Date(`${reviewed}T00:00:00Z`),
		},
	};
}

/** The indicator that most plans share and that has a baseline; else the first with one. */
function preferred(all: readonly Entry[]): Entry | undefined {
	const based = all.filter(({ indicator }) => indicator.baseline);
	return (
		based.find(({ indicator }) => indicator.concept === 'high-tech-enterprises') ??
		based[0] ??
		all[0]
	);
}
