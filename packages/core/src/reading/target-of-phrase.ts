import type { Direction, InferredField } from '../model/indicator.js';
import type { Period } from '../model/plan-reference.js';
import type { Target } from '../model/target.js';
import { readTarget } from './read-target.js';
import { beforeStretch } from './stretch.js';

/** A target made of its phrase, and what the phrase says of the indicator. */
export interface PhraseTarget {
	readonly target: Target;
	readonly direction: Direction;
	/** What no word of the phrase says. */
	readonly inferred: readonly (InferredField & ('direction' | 'mode' | 'targetYear'))[];
	/** Of the indicator, where the phrase has it: 家 of 突破1000家. */
	readonly unit?: string;
	/** The value before the plan: 5 of 从5提高到8. */
	readonly from?: number;
}

/** The target of a phrase: of the year that is given, or of the plan's last. */
export function targetOfPhrase(
	phrase: string,
	year: number | undefined,
	{ period, unit, direction }: { period: Period; unit?: string; direction?: Direction },
): PhraseTarget {
	const read = readTarget(phrase, {
		baseYear: period.start - 1,
		...(unit === undefined ? {} : { unit }),
		...(direction === undefined ? {} : { direction }),
	});
	const { measure, comparator, strength, stretch, from } = read;
	const section: readonly string[] = [];
	const counted =
		'baseYear' in measure && !read.baseYearStated ? { baseYearStated: false as const } : {};
	const further = stretch && {
		stretch: { value: stretch.value, source: { section, wording: stretch.wording } },
	};
	const ofLevel = measure.kind !== 'growth' && measure.kind !== 'multiple';
	const own = read.unit !== undefined && ofLevel && !/点$/.test(read.unit) ? read.unit : undefined;
	return {
		target: {
			...measure,
			...counted,
			comparator,
			strength,
			year: year ?? period.end,
			yearStated: year !== undefined,
			...further,
			source: { section, wording: stretch ? beforeStretch(phrase) : phrase },
		},
		direction: read.direction,
		inferred: [...read.inferred, ...(year === undefined ? (['targetYear'] as const) : [])],
		...(own === undefined ? {} : { unit: own }),
		...(from === undefined ? {} : { from }),
	};
}
