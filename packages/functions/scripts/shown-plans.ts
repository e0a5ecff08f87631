import type { Plan } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Part = 'notes';

/** Without what no function shows. It would only make the script longer that every workbook loads. */
export const shownPlans = leavingOut(['notes']);

/** Puts the plans into a script without some parts of them, and without what nobody sees. */
export function leavingOut(unshown: readonly Part[]): Plugin {
	return {
		name: 'shown-plans',
		setup: ({ onLoad }) => {
			onLoad({ filter: /[\\/]data[\\/]src[\\/]plans\.ts$/ }, ({ path }) => ({
				contents: `import { definePlan } from '@plan-indicators/core';
export const plans = ${JSON.stringify(plans.map((plan) => shown(plan, unshown)))}.map(definePlan);`,
				loader: 'js',
				resolveDir: path.replace(/[\\/][^\\/]*$/, ''),
			}));
		},
	};
}

function shown(plan: Plan, unshown: readonly Part[]) {
	return {
		...plan,
		...Object.fromEntries(unshown.map((part) => [part, []])),
		indicators: plan.indicators.map((indicator) => ({ ...indicator, plan: undefined })),
		tasks: plan.tasks.map((task) => ({ ...task, id: '', industries: undefined })),
	};
}
