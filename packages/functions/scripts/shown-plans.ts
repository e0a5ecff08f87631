import type { Plan } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import type { Options } from 'tsup';

/** What no function shows. It would only make the script longer that every workbook loads. */
const unshown = ['notes', 'places', 'safeguards'] as const;

/** Puts the plans into the script for Excel without the parts that no function shows. */
export const shownPlans: NonNullable<Options['esbuildPlugins']>[number] = {
	name: 'shown-plans',
	setup: ({ onLoad }) => {
		onLoad({ filter: /[\\/]data[\\/]src[\\/]plans\.ts$/ }, ({ path }) => ({
			contents: `import { definePlan } from '@plan-indicators/core';
export const plans = ${JSON.stringify(plans.map(shown))}.map(definePlan);`,
			loader: 'js',
			resolveDir: path.replace(/[\\/][^\\/]*$/, ''),
		}));
	},
};

function shown(plan: Plan) {
	return {
		...plan,
		...Object.fromEntries(unshown.map((part) => [part, undefined])),
		indicators: plan.indicators.map((indicator) => ({ ...indicator, plan: undefined })),
		tasks: plan.tasks.map((task) => ({ ...task, id: '', industries: undefined })),
		industries: plan.industries.map((industry) => ({ ...industry, aliases: undefined })),
	};
}
