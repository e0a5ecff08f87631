import type { ErrorCode } from '../error/plan-error.js';
import type { Attribute } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { ReviewRow } from './review.js';

/** How many indicators have each status word. */
export interface WordCount {
	readonly word: string;
	readonly name: Localized;
	readonly count: number;
}

/** How many indicators have no status, by the reason. */
export interface RefusalCount {
	readonly code: ErrorCode;
	readonly name: Localized;
	readonly count: number;
}

export interface Counts {
	readonly indicators: number;
	readonly assessed: number;
	readonly words: readonly WordCount[];
	readonly refusals: readonly RefusalCount[];
}

/** The rows of a review counted, all together and by what the plan says of them. */
export interface Tally extends Counts {
	/** Only where the plan tells binding indicators from expected ones. */
	readonly byAttribute: Readonly<Partial<Record<Attribute, Counts>>>;
}

export function tally(rows: readonly ReviewRow[]): Tally {
	const of = (attribute: Attribute) => {
		const some = rows.filter(({ indicator }) => indicator.attribute === attribute);
		return some.length > 0 ? { [attribute]: counts(some) } : {};
	};
	return { ...counts(rows), byAttribute: { ...of('约束性'), ...of('预期性') } };
}

function counts(rows: readonly ReviewRow[]): Counts {
	const words = rows.flatMap(({ status }) => (status ? [status] : []));
	const refusals = rows.flatMap(({ refusal }) => (refusal ? [refusal.code] : []));
	return {
		indicators: rows.length,
		assessed: words.length,
		words: counted(words, ({ name }) => name.zh).map(([{ word, name }, count]) => ({
			word,
			name,
			count,
		})),
		refusals: counted(refusals, (code) => code).map(([code, count]) => ({
			code,
			name: reasons[code] ?? { zh: code, en: code },
			count,
		})),
	};
}

/** Each kind of thing with how often it is there, in the order of its first. */
function counted<Thing>(
	things: readonly Thing[],
	key: (thing: Thing) => string,
): readonly (readonly [Thing, number])[] {
	const groups = new Map<string, [Thing, number]>();
	for (const thing of things) {
		const group = groups.get(key(thing));
		if (group) group[1] += 1;
		else groups.set(key(thing), [thing, 1]);
	}
	return [...groups.values()];
}

const reasons: Readonly<Partial<Record<ErrorCode, Localized>>> = {
	'no-actual': { zh: '没有实际值', en: 'no actual' },
	'too-few-actuals': { zh: '实际值不足', en: 'too few actuals' },
	'no-baseline': { zh: '没有基期值', en: 'no baseline' },
	'not-numeric': { zh: '目标不是数值', en: 'no numeric target' },
	'series-break': { zh: '数列中断', en: 'a break in the series' },
	'unit-mismatch': { zh: '口径不可比', en: 'not comparable' },
	'zero-baseline': { zh: '基期值为 0', en: 'a baseline of 0' },
	'sign-change': { zh: '值有负数', en: 'values below zero' },
	'period-not-positive': { zh: '规划期尚未开始', en: 'not begun' },
	'year-out-of-period': { zh: '不在规划期内', en: 'out of the period' },
	ambiguous: { zh: '同年实际值不一', en: 'different actuals for one time' },
	'not-a-number': { zh: '实际值不是数', en: 'an actual that is no number' },
	'unknown-option': { zh: '方法不适用', en: 'the method does not apply' },
};
