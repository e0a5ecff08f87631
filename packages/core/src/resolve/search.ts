import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { spellings } from './names.js';

/** A plan, or an indicator with its plan, that a search found. */
export interface Match {
	readonly plan: Plan;
	readonly indicator?: Indicator;
}

/** What is searched: the names of each plan and indicator, normalised, a line each. */
export interface SearchIndex {
	readonly entries: readonly {
		readonly match: Match;
		readonly own: string;
		/** Names of the plan that an indicator stands in. */
		readonly around: string;
	}[];
}

/** @param keys - The normalised names of a plan or an indicator, as the catalog has them. */
export function searchIndex(
	plans: readonly Plan[],
	keys: (named: Plan | Indicator) => Iterable<string>,
): SearchIndex {
	const lines = (names: Iterable<string>) => `\n${[...names].join('\n')}\n`;
	const entries = plans.flatMap((plan) => {
		const ofPlan = lines(keys(plan));
		const parts = plan.indicators.map((indicator) => ({
			match: { plan, indicator },
			own: lines([...keys(indicator), ...spellings(indicator.pinyin ?? '')]),
			around: ofPlan,
		}));
		return [{ match: { plan }, own: ofPlan, around: '' }, ...parts];
	});
	return { entries };
}

/** Plans and indicators whose names or pinyin contain every word of the text, the best first. */
export function search(
	{ entries }: SearchIndex,
	text: string,
	key: (name: string) => string,
): readonly Match[] {
	const words = text.split(/\s+/).map(key).filter(Boolean);
	if (words.length === 0) return [];
	const found: { match: Match; score: number }[] = [];
	for (const { match, own, around } of entries) {
		const each = score(words, own, around);
		if (each > 0) found.push({ match, score: each });
	}
	return found.sort((one, other) => other.score - one.score).map(({ match }) => match);
}

/** 0 where a word is missing or none is in the own names; else more the closer the words fit. */
function score(words: readonly string[], own: string, around: string): number {
	let best = 0;
	for (const word of words) {
		const each = closeness(word, own);
		if (each === 0 && !around.includes(word)) return 0;
		best = Math.max(best, each);
	}
	return best;
}

/** 3 for a whole name, 2 for the beginning of one, 1 for a part. */
function closeness(word: string, names: string): number {
	if (!names.includes(word)) return 0;
	if (!names.includes(`\n${word}`)) return 1;
	return names.includes(`\n${word}\n`) ? 3 : 2;
}
