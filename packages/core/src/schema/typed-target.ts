import type { InferredField } from '../model/indicator.js';
import type { Period } from '../model/plan-reference.js';
import { inTerms } from './loose-words.js';
import type { TypedTarget } from './target-input.js';

/** A target given by its fields, with what can be known of the others. */
export interface CompletedTarget {
	readonly target: object;
	/** Whether its fields say that less is better. */
	readonly falls: boolean;
	readonly inferred: readonly InferredField[];
}

/** The fields of a target in the model's terms; growth without a mode is of the whole period. */
export function typedTarget(
	input: TypedTarget,
	direction: string | undefined,
	period: Period,
): CompletedTarget {
	const given = inTerms(input);
	const change = 'rate' in given ? given.rate : 'amount' in given ? given.amount : 0;
	const falls = direction === 'down' || (typeof change === 'number' && change < 0);
	const counts = 'rate' in given || 'factor' in given;
	const ofPeriod = { baseYear: period.start - 1, baseYearStated: false };
	const modeless = 'rate' in given && !('mode' in given && given.mode !== undefined);
	return {
		falls,
		inferred: [
			...(input.year === undefined ? (['targetYear'] as const) : []),
			...(modeless ? (['mode'] as const) : []),
		],
		target: {
			comparator: falls ? 'lte' : 'gte',
			strength: 'firm',
			year: period.end,
			yearStated: input.year !== undefined,
			source: { section: [], wording: '—' },
			...('rate' in given ? { mode: 'total' } : {}),
			...(counts && !('baseYear' in given) ? ofPeriod : {}),
			...given,
		},
	};
}
