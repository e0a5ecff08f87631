import * as z from 'zod';
import type { Attribute, Direction } from '../model/indicator.js';
import type { Comparator, Growth, TargetKind } from '../model/target.js';

/** What people write for the terms of the model, where it can mean nothing else. */
const comparators = {
	eq: ['=', '等于', '正好'],
	gte: ['≥', '>=', '不低于', '不少于', '以上'],
	gt: ['>', '＞', '高于', '超过', '突破'],
	lte: ['≤', '<=', '不高于', '不超过', '以内', '以下'],
	lt: ['<', '＜', '低于'],
	approx: ['≈', '约', '左右'],
} as const satisfies Record<Comparator, readonly string[]>;

export const kinds = {
	level: ['达到'],
	growth: ['增长', '增长率'],
	multiple: ['倍数'],
	increment: ['增量', '新增'],
	perYear: ['每年'],
	maintain: ['保持'],
	range: ['区间'],
	relative: ['相对'],
	trend: ['趋势'],
	qualitative: ['定性'],
} as const satisfies Record<TargetKind, readonly string[]>;

const modes = {
	average: ['年均'],
	everyYear: ['每年'],
	total: ['累计'],
} as const satisfies Record<Growth['mode'], readonly string[]>;

const directions = {
	up: ['正向', '越高越好'],
	down: ['逆向', '越低越好'],
	none: ['不分高低'],
} as const satisfies Record<Direction, readonly string[]>;

const attributes = {
	约束性: ['约束'],
	预期性: ['预期'],
} as const satisfies Record<Attribute, readonly string[]>;

/** The term and the words for it. */
function termOf<Term extends string>(words: Readonly<Record<Term, readonly string[]>>) {
	const terms: string[] = Object.keys(words);
	const others = Object.values<readonly string[]>(words).flat();
	return z.enum([...terms, ...others]);
}

export const comparator = termOf(comparators);
export const mode = termOf(modes);
export const direction = termOf(directions);
export const attribute = termOf(attributes);

/** The term that a word stands for; a term stands for itself. */
function meant(words: Readonly<Record<string, readonly string[]>>, said: string): string {
	return Object.entries(words).find(([, others]) => others.includes(said))?.[0] ?? said;
}

const byField: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	...{ comparator: comparators, kind: kinds, mode: modes },
	...{ direction: directions, attribute: attributes },
};

/** The same with the model's terms for people's words, and rates written in percent as fractions. */
export function inTerms(given: object): object {
	return Object.fromEntries(
		Object.entries(given).map(([field, value]: readonly [string, unknown]) => {
			if (typeof value !== 'string') return [field, value];
			if (field === 'rate') return [field, fraction(value)];
			const words = byField[field];
			return [field, words ? meant(words, value) : value];
		}),
	);
}

/** 5% is 0.05. */
export const percent = z
	.string()
	.regex(/^\s*[-+]?\d+(?:\.\d+)?\s*[%％]\s*$/, 'a fraction such as 0.05, or 5%');

function fraction(printed: string): number {
	return Number((Number.parseFloat(printed) / 100).toPrecision(15));
}
