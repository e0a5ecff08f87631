import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { indicatorNames, planNames, spellings } from './names.js';

/** A plan, or an indicator with its plan, that a search found. */
export interface Match {
	readonly plan: Plan;
	readonly indicator?: Indicator;
}

interface Scored {
	readonly match: Match;
	readonly score: number;
}

/** Plans and indicators whose names or pinyin contain every word of the text, the best first. */
export function search(
	plans: readonly Plan[],
	text: string,
	key: (name: string) => string,
): readonly Match[] {
	const words = text.split(/\s+/).map(key).filter(Boolean);
	if (words.length === 0) return [];
	return plans
		.flatMap((plan) => {
			const ofPlan = planNames(plan).map(key);
			const whole: Scored = { match: { plan }, score: score(words, ofPlan, []) };
			const parts = plan.indicators.map((indicator): Scored => {
				const own = [...indicatorNames(indicator), ...spellings(indicator.pinyin ?? '')].map(key);
				return { match: { plan, indicator }, score: score(words, own, ofPlan) };
			});
			return [whole, ...parts];
		})
		.filter((candidate) => candidate.score > 0)
		.sort((one, other) => other.score - one.score)
		.map(({ match }) => match);
}

/** 0 where a word is missing or none is in the own names; else more the closer the words fit. */
function score(
	words: readonly string[],
	own: readonly string[],
	around: readonly string[],
): number {
	const scores = words.map((word) => fit(word, own));
	if (scores.every((each) => each === 0)) return 0;
	const missing = words.some((word, i) => scores[i] === 0 && fit(word, around) === 0);
	return missing ? 0 : Math.max(...scores);
}

function fit(word: string, names: readonly string[]): number {
	if (names.includes(word)) return 3;
	if (names.some((name) => name.startsWith(word))) return 2;
	return names.some((name) => name.includes(word)) ? 1 : 0;
}
