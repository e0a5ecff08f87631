import { type Catalog, createCatalog, type Plan } from '@plan-indicators/core';
import { catalog, plans } from '@plan-indicators/data';
import type { Given } from '../arguments/given.js';
import type { Context } from '../command.js';
import { isPlanFile, planFile } from './plan-file.js';
import { shortest } from './shortest.js';

/** Whose plans a command is about. */
export interface ChosenPlans {
	/** The shipped plans and those given. */
	readonly catalog: Catalog;
	/** The plans of files, where some were given. */
	readonly own: readonly Plan[];
	/** What to type for one of the plans: its file, or its shortest name. */
	typed(plan: Plan): string;
	/** The words that were typed, without those that name files. */
	readonly words: readonly string[];
}

/**
 * The plans to choose from: the shipped ones and those of `--plan FILE` and of words that name files.
 *
 * @throws PlanError `unknown-plan` where there is no such file, `invalid-plan` where one cannot be read
 */
export async function chosenPlans(given: Given, context: Context): Promise<ChosenPlans> {
	const files = [...given.all('plan'), ...given.words.filter(isPlanFile)];
	const words = given.words.filter((word) => !isPlanFile(word));
	if (files.length === 0)
		return { catalog, own: [], words, typed: (plan) => shortest(plan, catalog) };
	const fileOf = new Map<Plan, string>();
	for (const file of files) {
		for (const plan of await planFile(file, given, context)) fileOf.set(plan, file);
	}
	const own = [...fileOf.keys()];
	// A shipped plan that was written to a file and changed is asked for as it is in the file.
	const others = plans.filter(({ id }) => own.every((plan) => plan.id !== id));
	const all = createCatalog([...own, ...others]);
	return { catalog: all, own, words, typed: (plan) => fileOf.get(plan) ?? shortest(plan, all) };
}
