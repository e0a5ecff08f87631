import type { Indicator, Plan, Target } from '@plan-indicators/core';
import { keys } from './key.js';
import { planSheetNames } from './sheet-names.js';

/** A target of an indicator, and where it stands in the workbook. */
export interface Entry {
	readonly plan: Plan;
	readonly indicator: Indicator;
	readonly target: Target;
	/** The indicator with this target alone. */
	readonly single: Indicator;
	/** The name it is chosen by. */
	readonly key: string;
	readonly sheet: string;
	/** Its row on that sheet, counted from 1. */
	readonly row: number;
}

/** The row of the headers on the sheet of a plan. */
export const headerRow = 4;

/** Every target of every plan, in the order of the sheets. */
export function entries(plans: readonly Plan[]): readonly Entry[] {
	const sheets = planSheetNames(plans);
	const all = plans.flatMap((plan, i) => {
		const targets = plan.indicators.flatMap((indicator) =>
			indicator.targets.map((target) => ({ plan, indicator, target })),
		);
		return targets.map((each, j) => ({
			...each,
			single: { ...each.indicator, targets: [each.target] as const },
			sheet: sheets[i] ?? '',
			row: headerRow + 1 + j,
		}));
	});
	const chosen = keys(all.map(nameOf));
	return all.map((each, i) => ({ ...each, key: chosen[i] ?? '' }));
}

function nameOf({ plan, indicator, target }: Pick<Entry, 'plan' | 'indicator' | 'target'>): string {
	const name = `${clipped(plan.shortName.zh)} ${clipped(indicator.name.zh)}`;
	return indicator.targets.length > 1 ? `${name} ${target.year}年` : name;
}

function clipped(name: string): string {
	return name.slice(0, 90);
}
