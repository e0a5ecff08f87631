import { type Catalog, createCatalog, type Plan } from '@plan-indicators/core';
import { catalog, plans } from '@plan-indicators/data';
import type { Given } from '../arguments/given.js';
import type { Context } from '../command.js';
import { isPlanFile, planFile } from './plan-file.js';

/** Whose plans a command is about. */
export interface ChosenPlans {
	/** The shipped plans and those given. */
	readonly catalog: Catalog;
	/** The plans of files, where some were given. */
	readonly own: readonly Plan[];
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
	if (files.length === 0) return { catalog, own: [], words };
	const read = await Promise.all(files.map((file) => planFile(file, given, context)));
	const own = read.flat();
	return { catalog: createCatalog([...own, ...plans]), own, words };
}
