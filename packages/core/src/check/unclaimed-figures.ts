import type { Plan } from '../model/plan.js';
import { documentOutline, type Stretch } from './document-outline.js';
import { documentPhrases } from './document-phrases.js';

/** A number phrase of a document that nothing in the plan was read from. */
export interface UnclaimedFigure {
	/** `超过30%`, `1000家` */
	readonly phrase: string;
	/** From 1. */
	readonly line: number;
	/** The words around it. */
	readonly context: string;
}

/**
 * The number phrases of a plan's document that no indicator, observation, claim or statement of the plan
 * was read from: what may have been overlooked. Years, dates, numbers of documents and of headings are no
 * such phrases.
 *
 * @param document - As for `standsInDocument`.
 * @example
 * unclaimedFigures(qingpu14fyp, '到2025年,新建公园12座。')[0].phrase //=> '12座'
 */
export function unclaimedFigures(plan: Plan, document: string): readonly UnclaimedFigure[] {
	const claimed = claimedStretches(plan, document);
	const starts = lineStarts(document);
	const found: UnclaimedFigure[] = [];
	let line = 0;
	for (const { 0: phrase, index } of document.matchAll(numberPhrase)) {
		const end = index + phrase.length;
		if (claimed.some((each) => each.start < end && index < each.end)) continue;
		while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line += 1;
		const from = Math.max(starts[line] ?? 0, index - 16);
		const context = document.slice(from, end + 12).split('\n')[0] ?? '';
		found.push({ phrase, line: line + 1, context: context.trim() });
	}
	return found;
}

const before =
	'(?:超过|突破|达到|不低于|不少于|不超过|高于|低于|新增|累计|年均增长|年均增幅|增长|下降|提高|力争|约|近|[≥≤><])';
const after =
	'(?:%|‰|个百分点|[万亿]*(?:元|人|人次|平方米|平方公里|千瓦时|千瓦|吨|吨标准煤|公里|亩|公顷|户|册|张)|[家个件项座所名位辆条处套支批次种张倍成岁分台])';

const number = '\\d+(?:[.,]\\d+)*';

/** A number with a word of comparison before it or a unit behind it; 翻番 is one too. */
const numberPhrase = new RegExp(
	`翻[一两三四]?番|(?<![第\\d.])${before}?${number}(?:[—–~～-]${number})?${after}(?:以上|以下|以内|左右|上下)?|${before}${number}(?![\\d,.]*[\\d年月日号])`,
	'g',
);

/** Where the phrases of the plan stand: of several that read the same, as many as there are of them. */
function claimedStretches(plan: Plan, document: string): readonly Stretch[] {
	const phrases = documentPhrases(plan);
	const outline = documentOutline(
		phrases.map(({ locator }) => locator),
		document,
	);
	const claimed = new Map<string, Stretch>();
	for (const { locator, texts } of phrases) {
		if (outline.missingOf(locator) !== undefined) continue;
		const { start, end } = outline.stretchOf(locator);
		for (const text of texts) {
			for (let at = document.indexOf(text, start); at >= 0 && at + text.length <= end; ) {
				const key = `${at} ${text.length}`;
				const free = !claimed.has(key) && isWhole(document, at, text);
				if (free) {
					claimed.set(key, { start: at, end: at + text.length });
					break;
				}
				at = document.indexOf(text, at + 1);
			}
		}
	}
	return [...claimed.values()];
}

/** Whether the text is not the end or the beginning of a longer number there: 8家 of 758家. */
function isWhole(document: string, at: number, text: string): boolean {
	const [before = '', after = ''] = [document[at - 1], document[at + text.length]];
	return !(/^\d/.test(text) && /[\d.]/.test(before)) && !(/\d$/.test(text) && /\d/.test(after));
}

function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
