import type { Plan } from '../model/plan.js';
import type { Locator } from '../model/source.js';
import { printedFigures } from './printed-figures.js';

/** What a plan says stands at a place of its document. */
export interface DocumentPhrase {
	/** Where it is in the plan: `indicators.3.targets.0`, `tasks.build-park`. */
	readonly path: string;
	readonly locator: Locator;
	/** The phrase, and a word that governs it from elsewhere. */
	readonly texts: readonly string[];
}

/** Every phrase of a plan that its document has to have; none of a target that was given without words. */
export function documentPhrases(plan: Plan): readonly DocumentPhrase[] {
	const statements = { goals: plan.goals, tasks: plan.tasks, industries: plan.industries };
	const others = { places: plan.places, milestones: plan.milestones, safeguards: plan.safeguards };
	return [
		...printedFigures(plan)
			.filter(({ source }) => source.wording !== '—')
			.map(({ path, source }) => ({
				path,
				locator: source,
				texts: [source.wording, ...(source.qualifier ? [source.qualifier] : [])],
			})),
		...plan.indicators.map(({ id, source }) => ({ path: id, locator: source, texts: [] })),
		...plan.claims.map(({ id, source }) => ({
			path: `claims.${id}`,
			locator: source,
			texts: [source.wording],
		})),
		...Object.entries({ ...statements, ...others }).flatMap(([kind, items]) =>
			items.map(({ id, name, source }) => ({
				path: `${kind}.${id}`,
				locator: source,
				texts: [source.wording ?? name.zh],
			})),
		),
	];
}
