import type { Mention } from '../number/mention.js';
import { type Predicate, predicate } from '../rules/predicate.js';
import type { Scene } from '../rules/scene.js';
import { ahead, gives, past, verbs } from '../rules/words.js';
import { lastBefore } from '../text/before.js';
import type { Span } from '../text/sentences.js';
import type { Reading } from './reading.js';
import type { Setting } from './setting.js';

/** The number before, as far as it matters to the next. */
export interface Previous {
	readonly end: number;
	readonly drafted: boolean;
	readonly beforeNoun: boolean;
}

interface Around {
	readonly setting: Setting;
	readonly sentence: Span;
	readonly clause: Span;
	readonly previous: Previous | undefined;
	/** The promise before. */
	readonly last: Reading | undefined;
}

/** How far the words around a number are looked at. */
const reach = { subject: 60, next: 40, sentence: 200 };

/** What the rules see of a number. */
export function sceneAt(mention: Mention, around: Around): Scene {
	const { setting, clause, previous, last } = around;
	const { text, quotes } = setting;
	const { start, end } = mention;
	const inClause = previous !== undefined && previous.end > clause.start ? previous : undefined;
	const from = Math.max(clause.start, inClause ? behindName(text, inClause, start) : 0);
	const next = text.slice(end, Math.min(clause.end, end + reach.next));
	const member = isMember(text, mention, previous, last);
	const said = member && last ? last.predicate : predicateOf(text, from, mention, next);
	const lead = text.slice(Math.max(from, said.start - reach.subject), Math.max(from, said.start));
	const inList = inClause?.drafted === true;
	const verb =
		lastVerb(
			text.slice(
				Math.max(clause.start, start - reach.subject),
				said.mode === 'none' ? start : Math.max(clause.start, Math.min(said.start, start)),
			),
		) ??
		(inList || (said.mode === 'none' && text.startsWith('其中', clause.start))
			? last?.scene.verb
			: undefined);
	const quote = lastBefore(quotes, start, () => true);
	return {
		text,
		mention,
		predicate: said,
		clause,
		lead: lead.trim(),
		next,
		verb,
		beforeNoun: !member && (said.mode === 'none' || onlyBounded(said, mention)) && isNoun(next),
		inList,
		member,
		adjoins: previous?.drafted === true && previous.end === start,
		quoted: quote !== undefined && end <= quote.end,
		bracketed: isBracketed(text, start),
		past: isPast(start, around),
		giving: gives.test(text.slice(clause.start, Math.min(clause.end, end + 30)).slice(-150)),
	};
}

/** Behind the name that follows the number before: 2000个省级重点项目、完成投资… */
function behindName(text: string, { end, beforeNoun }: Previous, at: number): number {
	const mark = beforeNoun
		? text.slice(Math.max(end, at - reach.subject), at).lastIndexOf('、')
		: -1;
	return mark === -1 ? end : Math.max(end, at - reach.subject) + mark + 1;
}

function predicateOf(text: string, from: number, mention: Mention, next: string): Predicate {
	const ranked = mention.before === '前' || mention.before === '第';
	const said = predicate(text, from, mention.start, ranked, /分点$/.test(mention.unit ?? ''));
	if (!actsOn(said, mention, next)) return said;
	const bound = said.words.length - said.words.lastIndexOf(said.head) - said.head.length;
	return { ...said, start: mention.start - bound, mode: 'none' };
}

/** 提升1000个综合体 improves them, and does not add so many. */
function actsOn({ mode, head, words }: Predicate, { unitKind }: Mention, next: string): boolean {
	return (
		(mode === 'growth' || mode === 'fall') &&
		new RegExp(`${head}(?:超过?|不少于|不低于|约|近)?$`).test(words) &&
		/^(?:提升|提高|扩大|压减|减少|增加|压缩|削减|缩减)$/.test(head) &&
		unitKind === 'counter' &&
		/^[\u4e00-\u9fffA-Za-z“]/.test(next)
	);
}

/** One of 270家、100家和60家, behind the first. */
function isMember(
	text: string,
	{ start, end, unitKind }: Mention,
	previous: Previous | undefined,
	last: Reading | undefined,
): boolean {
	if (!last || previous?.drafted !== true || last.scene.beforeNoun) return false;
	if (start - previous.end > 4) return false;
	const one = last.mention.unitKind;
	return (
		/^(?:、|和|与|及|以及|,)(?:约|近)?$/.test(text.slice(previous.end, start)) &&
		(one === unitKind || one === 'none') &&
		!/^(?![和与及的])[\u4e00-\u9fff]/.test(text.charAt(end))
	);
}

/** 超30万名 before a noun: the bound alone makes no verb. */
function onlyBounded({ mode, head, words }: Predicate, { unitKind }: Mention): boolean {
	return (
		mode === 'reach' &&
		head === '' &&
		unitKind !== 'measure' &&
		unitKind !== 'share' &&
		/^(?:[为对给]|力争|争取|确保)?(?:超过?|逾|不少于|不低于|至少|约|近|高于|突破)$/.test(words)
	);
}

function isNoun(next: string): boolean {
	return (
		/^(?:[的\u4e00-\u9fffA-Za-z“《]|\d+(?:\.\d+)?[\u4e00-\u9fff])/.test(next) &&
		!/^(?:和(?![美谐平睦])|与|及|以及|并|且|或)(?![\u4e00-\u9fff]{0,6}[业区])/.test(next)
	);
}

const adding = /^(?:新增|净增)$/;

function lastVerb(window: string): Scene['verb'] {
	let last: RegExpExecArray | undefined;
	verbs.lastIndex = 0;
	for (let match = verbs.exec(window); match; match = verbs.exec(window)) {
		// 新增孵化面积: what is added has a verb in its name.
		if (!last || !adding.test(last[0]) || match.index > last.index + last[0].length) last = match;
	}
	if (!last) return undefined;
	const [word, handled] = last;
	return {
		kind: handled === undefined ? 'make' : 'handle',
		word,
		gap: window.length - last.index - word.length,
	};
}

function isBracketed(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 30), at);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The sentence tells of what has come about, or names a year before the plan. */
function isPast(at: number, { setting, sentence, clause }: Around): boolean {
	const { text, marks, since } = setting;
	const mark = lastBefore(marks, at, ({ base }) => !base);
	if (
		mark &&
		mark.at >= sentence.start &&
		since !== undefined &&
		mark.year < since &&
		!mark.ahead
	) {
		const opens = mark.at <= sentence.start + 2;
		const here = mark.at >= clause.start;
		if (here || (opens && !ahead.test(text.slice(mark.end, at).slice(-reach.sentence))))
			return true;
	}
	const near = text.slice(Math.max(sentence.start, at - reach.subject), at);
	return (
		past.test(near) && !ahead.test(text.slice(Math.max(sentence.start, at - reach.sentence), at))
	);
}
