import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { indicatorNames, planNames, spellings } from './names.js';

/** A plan, or an indicator with its plan, that a search found. */
export interface Match {
	readonly plan: Plan;
	readonly indicator?: Indicator;
}

/** A plan as it is searched: its normalised names and, in their order, those of its indicators. */
export interface Searched {
	readonly plan: Plan;
	/** A block for the plan and for each indicator, a name a line. */
	readonly text: string;
}

/** Parts blocks: white space, which no normalised name has. */
const end = '\u2028';

export function searched(plan: Plan, key: (name: string) => string): Searched {
	const block = (names: readonly string[], pinyin = '') =>
		`\n${[...names.map(key), ...spellings(pinyin)].join('\n')}\n`;
	const ofIndicators = plan.indicators.map((each) => block(indicatorNames(each), each.pinyin));
	return { plan, text: [block(planNames(plan)), ...ofIndicators].join(end) };
}

/** Plans and indicators whose names or pinyin contain every word of the text, the best first. */
export function search(
	all: readonly Searched[],
	text: string,
	key: (name: string) => string,
): readonly Match[] {
	const words = text.split(/\s+/).map(key).filter(Boolean);
	if (words.length === 0) return [];
	return all
		.filter((each) => words.every((word) => each.text.includes(word)))
		.flatMap((each) => scored(each, words))
		.sort((one, other) => other.score - one.score)
		.map(({ match }) => match);
}

function scored({ plan, text }: Searched, words: readonly string[]) {
	const [ofPlan = '', ...ofIndicators] = text.split(end);
	const found: { readonly match: Match; readonly score: number }[] = [
		{ match: { plan }, score: score(words, ofPlan, '') },
		...plan.indicators.map((indicator, i) => ({
			match: { plan, indicator },
			score: score(words, ofIndicators[i] ?? '', ofPlan),
		})),
	];
	return found.filter((each) => each.score > 0);
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
