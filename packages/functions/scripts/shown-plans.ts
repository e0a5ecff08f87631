import { fileURLToPath } from 'node:url';
import type { Goal, Plan } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import type { Options } from 'tsup';
import { toColumn } from './to-column.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Puts the plans into a script without what no function shows, and in columns: they would only make
 * the script longer that every workbook loads.
 */
export const shownPlans: Plugin = {
	name: 'shown-plans',
	setup: ({ onLoad }) => {
		onLoad({ filter: /[\\/]data[\\/]src[\\/]plans\.ts$/ }, () => ({
			contents: `import { definePlan } from '@plan-indicators/core';
import { fromColumn } from './from-column.js';
export const plans = fromColumn(${JSON.stringify(toColumn(plans.map(shownPart)))}).map(definePlan);`,
			loader: 'ts',
			resolveDir: fileURLToPath(new URL('.', import.meta.url)),
		}));
	},
};

/** A plan without its notes, and without the ids of statements in words that nothing refers to. */
export function shownPart(plan: Plan) {
	return {
		...plan,
		notes: [],
		indicators: plan.indicators.map((indicator) => ({ ...indicator, plan: undefined })),
		goals: plan.goals.map(withoutId),
		tasks: plan.tasks.map((task) => ({ ...task, id: undefined, industries: undefined })),
		places: plan.places.map((place) => ({ ...place, id: undefined, kind: undefined })),
		milestones: plan.milestones.map(withoutId),
		safeguards: plan.safeguards.map(withoutId),
	};
}

function withoutId(statement: Goal) {
	return { ...statement, id: undefined };
}
