import { cleanName, innerName, nameBehind, parts } from './name/name.js';
import type { Mention } from './number/mention.js';
import { mentions } from './number/mentions.js';
import { measured } from './rules/measure.js';
import { type Predicate, predicate } from './rules/predicate.js';
import { deciding } from './rules/rules.js';
import type { Scene } from './rules/scene.js';
import { ahead, gives, handles, makes, past } from './rules/words.js';
import type { Paragraph } from './section/outline.js';
import type { Doubt, Statement, YearSource } from './statement.js';
import { asPrinted, placeOf } from './text/passage.js';
import type { DocumentYears } from './year/document-years.js';
import { type YearMark, yearMarks } from './year/years.js';

export interface LeftOut {
	readonly start: number;
	readonly end: number;
	readonly rule: string;
}

interface Found {
	readonly mention: Mention;
	readonly predicate: Predicate;
	readonly scene: Scene;
	readonly sentence: number;
	readonly subject: string;
	readonly clauseText: string;
	readonly member: boolean;
	/** 2023年、2024年产值分别达到…: a year for each of the list. */
	readonly years: readonly number[];
	readonly year: { readonly year: number; readonly from: YearSource } | undefined;
}

const verbs = new RegExp(`(${handles})|(${longest(makes)})`, 'g');

function longest(words: string): string {
	return [...new Set(words.split('|'))].sort((a, b) => b.length - a.length).join('|');
}

/** What a paragraph promises. */
export function statementsOf(
	paragraph: Paragraph,
	years: DocumentYears,
	whole: string,
): {
	readonly statements: readonly Statement[];
	readonly leftOut: readonly LeftOut[];
	readonly year?: number;
} {
	const { passage, review } = paragraph;
	const { text } = passage;
	const body = Math.max(paragraph.body, numberedTo(text));
	const all = mentions(text).filter(({ start }) => start >= body);
	const marks = yearMarks(text, years.now, years.period);
	const forward = marks.findLast(({ ahead: looks, base }) => looks && !base)?.year;
	const year = forward === undefined ? {} : { year: forward };
	if (all.length === 0) return { statements: [], leftOut: [], ...year };
	const quotes = quotedParts(text);
	const since = years.period && years.period.from === 'title' ? years.period.start : years.now;
	const found: Found[] = [];
	const leftOut: LeftOut[] = [];
	const cuts: number[] = [];
	let previous: { end: number; drafted: boolean; beforeNoun: boolean } | undefined;
	let sentence = { start: 0, end: 0 };
	for (const [i, mention] of all.entries()) {
		if (mention.start >= sentence.end || i === 0) sentence = sentenceAt(text, mention.start, body);
		const clause = clauseAt(text, mention.start, mention.end, sentence);
		const ranked = mention.before === '前' || mention.before === '第';
		const samePrevious = previous !== undefined && previous.end > clause.start;
		const own = Math.max(
			clause.start,
			samePrevious
				? afterName(text, previous?.end ?? 0, mention.start, previous?.beforeNoun === true)
				: 0,
		);
		const between = previous === undefined ? '' : text.slice(previous.end, mention.start);
		const last = found.at(-1);
		const member =
			previous?.drafted === true &&
			last !== undefined &&
			between.length <= 4 &&
			/^(?:、|和|与|及|以及|,)(?:约|近)?$/.test(between) &&
			last.scene.beforeNoun === false &&
			alikeUnits(last.mention, mention) &&
			!/^[\u4e00-\u9fff]/.test(text.slice(mention.end, mention.end + 1).replace(/[和与及的]/, ''));
		const next = text.slice(mention.end, Math.min(clause.end, mention.end + 40));
		const said = member && last ? last.predicate : predicate(text, own, mention.start, ranked);
		const read = actsOn(said, mention, next)
			? { ...said, start: mention.start, mode: 'none' as const }
			: said;
		const governed = member ? { ...read, start: mention.start } : read;
		const lead = text.slice(Math.max(own, read.start - 60), Math.max(own, read.start));
		const window = text.slice(
			Math.max(clause.start, mention.start - 60),
			Math.max(clause.start, Math.min(read.start, mention.start)),
		);
		const ownVerb = lastVerb(
			window +
				(read.mode === 'none' ? text.slice(Math.max(read.start, clause.start), mention.start) : ''),
		);
		const inList = previous?.drafted === true && samePrevious;
		const verb = ownVerb ?? (inList ? last?.scene.verb : undefined);
		const sentenceLead = text.slice(Math.max(sentence.start, mention.start - 200), mention.start);
		const mark = lastMark(marks, sentence.start, mention.start);
		const tooEarly =
			mark !== undefined &&
			since !== undefined &&
			mark.year < since &&
			!mark.ahead &&
			(mark.at >= clause.start ||
				(mark.at <= sentence.start + 2 && !ahead.test(text.slice(mark.end, mention.start))));
		const scene: Scene = {
			text,
			mention,
			predicate: read,
			clause,
			lead: lead.trim(),
			next,
			...(verb ? { verb } : {}),
			beforeNoun:
				(read.mode === 'none' || onlyBounded(read, mention)) &&
				!member &&
				/^(?:[的\u4e00-\u9fffA-Za-z“《(]|\d+(?:\.\d+)?[\u4e00-\u9fff])/.test(next) &&
				!/^(?:和(?![美谐平睦])|与|及|以及|并|且|或)(?![\u4e00-\u9fff]{0,6}(?:业|区))/.test(next) &&
				!/^\(/.test(next),
			inList,
			member,
			adjoins: previous?.drafted === true && previous.end === mention.start,
			quoted: quotes.some(([from, to]) => mention.start > from && mention.end <= to),
			bracketed: insideBracket(text, mention.start),
			review,
			past:
				tooEarly || (past.test(clausePart(text, sentence, mention)) && !ahead.test(sentenceLead)),
			giving: gives.test(text.slice(clause.start, Math.min(clause.end, mention.end + 30))),
		};
		const rule = deciding(scene);
		const describes =
			!rule.drafts &&
			/^(?:code|date|quoted|ordinal|grade|lasting|baseline|size-of-a-group|bracketed)$/.test(
				rule.id,
			);
		if (!describes) {
			previous = { end: mention.end, drafted: rule.drafts, beforeNoun: scene.beforeNoun };
			cuts.push(mention.start);
		}
		if (!rule.drafts) {
			leftOut.push({ ...placeOf(passage, mention.start, mention.end), rule: rule.id });
			continue;
		}
		found.push({
			mention,
			predicate: governed,
			scene,
			sentence: sentence.start,
			subject: lead,
			clauseText: text.slice(
				Math.max(sentence.start, clause.start - 40),
				Math.max(sentence.start, clause.start - 1),
			),
			member,
			years: yearsInRow(text, marks, clause.start, mention.start),
			year: yearOf(text, marks, sentence, clause, mention, paragraph, years),
		});
	}
	return { statements: named(found, cuts, paragraph, whole), leftOut, ...year };
}

function named(
	found: readonly Found[],
	cuts: readonly number[],
	{ passage, section }: Paragraph,
	whole: string,
): readonly Statement[] {
	const statements: Statement[] = [];
	for (let i = 0; i < found.length; i += 1) {
		const head = found[i];
		if (!head) continue;
		const group = [head];
		while (found[i + group.length]?.member) {
			const next = found[i + group.length];
			if (next) group.push(next);
		}
		i += group.length - 1;
		const before = statements.at(-1);
		const last = found[i - group.length];
		const carried = before && last?.sentence === head.sentence ? before.indicator : undefined;
		const adjacent = last !== undefined && last.scene.clause.end + 1 >= head.scene.clause.start;
		const until = (each: Found) => nextAfter(cuts, each.mention.end, passage.text.length);
		const names = graded(namesOf(group, head, { carried, adjacent }, until(head)), found[i + 1], until);
		const shared = group.length > 1 ? (group.at(-1)?.mention.after ?? '') : '';
		for (const [j, member] of group.entries()) {
			const own = group.length > 1 && head.years.length === group.length ? head.years[j] : undefined;
			const each = own === undefined ? member : { ...member, year: { year: own, from: 'clause' as const } };
			const list = names.each[j] ?? [names.each.at(-1)?.[0] ?? ''];
			for (const indicator of list)
				statements.push(statement(each, indicator, shared, names.carried, passage, section, whole));
		}
	}
	return statements;
}

/** 5个国家级、20个省级示范基地: the first are 国家级示范基地. */
function graded(
	names: Names,
	following: Found | undefined,
	until: (of: Found) => number,
): Names {
	const only = names.each[0]?.[0] ?? '';
	if (!following?.scene.beforeNoun || !/^[\u4e00-\u9fff]{1,3}[级型]$/.test(only)) return names;
	const next = nameBehind(following.scene.text.slice(following.mention.end, until(following)));
	const noun = /^[\u4e00-\u9fff]{1,3}[级型](.{2,})$/.exec(next)?.[1] ?? '';
	return { ...names, each: [[`${only}${noun}`]] };
}

interface Names {
	readonly each: readonly (readonly string[])[];
	readonly carried: boolean;
}

function namesOf(
	group: readonly Found[],
	head: Found,
	{ carried, adjacent }: { readonly carried: string | undefined; readonly adjacent: boolean },
	limit: number,
): Names {
	const { scene, mention } = head;
	if (scene.beforeNoun) {
		const until = Math.min(limit, mention.end + 40);
		const behind = nameBehind(
			scene.text.slice(mention.end, until).replace(/(?:、|和|与|及|以及)$/, ''),
		);
		const share = mention.unit === '%' ? cleanName(head.subject) : '';
		if (behind.length >= 1)
			return {
				each: group.map(() => [share.length >= 2 ? `${share}${behind}` : behind]),
				carried: false,
			};
	}
	let subject = cleanName(head.subject);
	let borrowed = false;
	if (subject.length < 2 || /^(?:其|该|分别|达到|力争|占比|总数|总量|规模|数量)$/.test(subject)) {
		const earlier = cleanName(withoutTrend(head.clauseText.replace(/^.*[,;:。!?]/, '')));
		const base = adjacent || earlier.length < 4 ? (carried ?? earlier) : earlier;
		subject = subject.length >= 2 && base.length >= 2 ? `${base}${subject}` : base;
		borrowed = true;
	}
	if (
		/^(?:新?开工|投产|竣工|交付|新增|建成|完工|续建|开行)$/.test(subject) &&
		carried !== undefined
	) {
		subject = `${subject}${carried.replace(/^(?:新?开工|投产|续建)/, '')}`;
		borrowed = true;
	}
	subject = innerName(subject);
	if (/^占/.test(subject) && carried !== undefined)
		subject = `${carried.replace(/(?:年均)?(?:增长率|增速|增幅|增长)$/, '')}${subject}`;
	if (
		/^的/.test(scene.next) &&
		/(?:占地|面积|总长|全长)$/.test(subject) &&
		scene.predicate.mode === 'reach'
	)
		subject = `${nameBehind(scene.next)}${cleanName(subject)}`;
	const sized = group.length > 1 ? bySize(head, group.length) : [];
	if (sized.length > 0) return { each: sized.map((name) => [name]), carried: false };
	if (group.length > 1) {
		const list = parts(subject, group.length);
		return { each: group.map((_, i) => [list[i] ?? list.at(-1) ?? subject]), carried: borrowed };
	}
	if (/(?:^|[^年平人户])均|都|双双/.test(head.predicate.words)) {
		const list = parts(subject);
		if (list.length > 1) return { each: [list], carried: borrowed };
	}
	return { each: [[subject]], carried: borrowed };
}

/** 营业收入超过1000亿元、500亿元的企业分别达到3家、5家: a name for each size. */
function bySize({ scene, predicate: { start } }: Found, count: number): readonly string[] {
	const amount = '\\d[\\d.]*[百千]?万?亿?元(?:以上)?';
	const [, before = '', amounts = '', behind = ''] =
		new RegExp(`^(.{2,16}?)((?:${amount}[、和]){1,8}${amount})的(.{2,12})$`).exec(
			scene.text.slice(Math.max(scene.clause.start, start - 80), start),
		) ?? [];
	const sizes = amounts.split(/[、和]/);
	return sizes.length === count ? sizes.map((size) => `${cleanName(before)}${size}的${behind}`) : [];
}

/** Where the next number that bounds a name begins; the numbers come in order. */
function nextAfter(cuts: readonly number[], at: number, end: number): number {
	let low = 0;
	let high = cuts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cuts[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return cuts[low] ?? end;
}

/** 企业数量稳步增长: what is said of it without a number is no part of its name. */
function withoutTrend(words: string): string {
	return words.replace(
		/(?:数量|规模|水平|能力|质量)?(?:进一步|稳步|持续|不断|大幅|明显|显著|实现|加快|稳定|保持|逐步|基本)(?:增长|提升|提高|增加|扩大|下降|壮大|优化|改善|完善|增强|“.*)?$/,
		'',
	);
}

function statement(
	{ mention, predicate: governed, scene, year }: Found,
	indicator: string,
	shared: string,
	carried: boolean,
	passage: Paragraph['passage'],
	section: readonly string[],
	whole: string,
): Statement {
	const own = mention.after === '' && shared !== '' ? { ...mention, after: shared } : mention;
	const { text } = passage;
	const sentenceText = text.slice(scene.clause.start, mention.start);
	const yearly = /(?<!每[人生户名亩床].{0,2})每年|逐年|各年|年均/.test(sentenceText.slice(-40));
	const verb = scene.verb?.kind === 'make' ? scene.verb.word : undefined;
	const read = measured({
		mention: own,
		predicate:
			governed.mode === 'none' && scene.predicate.mode !== 'none'
				? scene.predicate
				: { ...scene.predicate },
		indicator,
		yearly,
		ofBase: /20\d\d年的?$/.test(text.slice(Math.max(0, mention.start - 8), mention.start)),
		...(verb === undefined ? {} : { verb }),
	});
	const from = Math.min(governed.start, mention.start);
	const place = placeOf(passage, from < scene.clause.start ? mention.start : from, mention.end);
	const baseline = baselineOf(text, scene.clause.start, mention.start);
	const doubts: Doubt[] = [
		...(year === undefined ? (['no-year'] as const) : []),
		...(year?.from === 'section' || year?.from === 'title' || year?.from === 'text'
			? (['year-inferred'] as const)
			: []),
		...(carried ? (['name-carried'] as const) : []),
		...(indicator.length > 24 ? (['name-long'] as const) : []),
		...(read.kind === 'sum' ? (['level-or-sum'] as const) : []),
		...(own !== mention ? (['comparator-shared'] as const) : []),
		...(read.readable ? [] : (['unreadable'] as const)),
	];
	return {
		...place,
		indicator: asPrinted(passage, indicator, mention.start),
		number: mention.number,
		...(mention.max === undefined ? {} : { max: mention.max }),
		...(mention.unit === undefined ? {} : { unit: mention.unit }),
		comparator: read.comparator,
		kind: read.kind,
		...(read.down ? { down: true as const } : {}),
		...(year ? { year: year.year, yearFrom: year.from } : {}),
		...(baseline ? { baseline } : {}),
		section,
		wording: whole.slice(place.start, place.end),
		strength: /力争|争取/.test(
			text.slice(Math.max(scene.clause.start, mention.start - 40), mention.start),
		)
			? 'aspirational'
			: 'firm',
		phrase: read.phrase,
		doubts,
	};
}

function baselineOf(
	text: string,
	start: number,
	at: number,
): { readonly value: number; readonly year?: number } | undefined {
	const match =
		/(?:从|由)(?:(20[0-4]\d)年(?:底|末)?的?)?[^,;。从由]{0,10}?(\d+(?:\.\d+)?)[^,;。\d]{1,12}$/.exec(
			text.slice(Math.max(start, at - 40), at),
		);
	if (!match || !/提|增|升|降|减|扩|到|至/.test(match[0])) return undefined;
	return { value: Number(match[2]), ...(match[1] === undefined ? {} : { year: Number(match[1]) }) };
}

/** 提升1000个综合体 improves them, and does not add so many. */
function actsOn({ mode, head, words }: Predicate, { unitKind }: Mention, next: string): boolean {
	return (
		(mode === 'growth' || mode === 'fall') &&
		words.endsWith(head) &&
		/^(?:提升|提高|扩大|压减|减少|增加|压缩|削减|缩减)$/.test(head) &&
		unitKind === 'counter' &&
		/^[\u4e00-\u9fffA-Za-z“]/.test(next)
	);
}

/** Behind the name that follows the number before: 2000个省级重点项目、完成投资… */
function afterName(text: string, end: number, at: number, beforeNoun: boolean): number {
	if (!beforeNoun) return end;
	const mark = text.slice(end, at).lastIndexOf('、');
	return mark === -1 ? end : end + mark + 1;
}

function lastVerb(window: string): Scene['verb'] | undefined {
	let last: RegExpMatchArray | undefined;
	for (const match of window.matchAll(verbs)) last = match;
	if (!last) return undefined;
	return {
		kind: last[1] === undefined ? 'make' : 'handle',
		word: last[0],
		gap: window.length - (last.index ?? 0) - last[0].length,
	};
}

/** 超30万名 before a noun: the bound alone does not make a verb. */
function onlyBounded({ mode, head, words }: Predicate, { unitKind }: Mention): boolean {
	return (
		mode === 'reach' &&
		head === '' &&
		unitKind !== 'measure' &&
		unitKind !== 'share' &&
		/^(?:[为对给]|力争|争取|确保)?(?:超过?|逾|不少于|不低于|至少|约|近|高于|突破)$/.test(words)
	);
}

/** Members of a 分别 list are counted in one unit, or printed with one at the last only. */
function alikeUnits(one: Mention, other: Mention): boolean {
	return one.unitKind === other.unitKind || one.unitKind === 'none';
}

/** Where the number of an item ends: 1. 实现城镇新增就业… */
function numberedTo(text: string): number {
	return /^(?:\d{1,2}[.、]|\(\d{1,2}\))(?!\d)/.exec(text)?.[0].length ?? 0;
}

function sentenceAt(text: string, at: number, from: number): { start: number; end: number } {
	let start = at;
	while (start > from && !/[。!?]/.test(text.charAt(start - 1))) start -= 1;
	let end = at;
	while (end < text.length && !/[。!?]/.test(text.charAt(end))) end += 1;
	return { start, end };
}

function clauseAt(
	text: string,
	start: number,
	end: number,
	sentence: { start: number; end: number },
): { start: number; end: number } {
	let from = start;
	while (from > sentence.start && !/[,;:。!?]/.test(text.charAt(from - 1))) from -= 1;
	let to = end;
	while (to < sentence.end && !/[,;:。!?]/.test(text.charAt(to))) to += 1;
	return { start: from, end: to };
}

function clausePart(
	text: string,
	sentence: { start: number; end: number },
	{ start }: Mention,
): string {
	return text.slice(Math.max(sentence.start, start - 60), start);
}

function quotedParts(text: string): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	for (const match of text.matchAll(/“[^“”]{1,24}”|《[^《》]{1,60}》/g))
		found.push([match.index, match.index + match[0].length]);
	return found;
}

function insideBracket(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 30), at);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Years that follow each other with no more than 、 between them. */
function yearsInRow(text: string, marks: readonly YearMark[], from: number, to: number): readonly number[] {
	const inClause = marks.filter(({ at, end }) => at >= from && end <= to);
	const joined = inClause.every((mark, i) => {
		const next = inClause[i + 1];
		return next === undefined || /^[、和与及]$/.test(text.slice(mark.end, next.at));
	});
	return joined ? inClause.map(({ year }) => year) : [];
}

function lastMark(marks: readonly YearMark[], from: number, to: number): YearMark | undefined {
	return marks.findLast(({ at, end, base }) => at >= from && end <= to && !base);
}

function yearOf(
	text: string,
	marks: readonly YearMark[],
	sentence: { start: number; end: number },
	clause: { start: number; end: number },
	{ start }: Mention,
	paragraph: Paragraph,
	years: DocumentYears,
): Found['year'] {
	const since = years.period?.from === 'title' ? years.period.start : (years.now ?? 0);
	const own = marks.findLast(
		({ at, end, base, year }) => at >= sentence.start && end <= start && !base && year >= since,
	);
	if (own) return { year: own.year, from: own.at >= clause.start ? 'clause' : 'sentence' };
	// A year holds on where it opens its sentence: 到2030年，…。…
	const inParagraph = marks.findLast(
		({ at, end, base, year, ahead: looks }) =>
			at < sentence.start &&
			end <= start &&
			!base &&
			(looks || year >= (years.now ?? 0)) &&
			(at <= paragraph.body + 1 ||
				/[。!?]/.test(text.charAt(at - 1)) ||
				(/(?:是|为|:|,|;)$/.test(text.slice(at - 1, at)) && looks)),
	);
	if (inParagraph) return { year: inParagraph.year, from: 'paragraph' };
	if (paragraph.said !== undefined) return { year: paragraph.said, from: 'section' };
	if (paragraph.year !== undefined) return { year: paragraph.year, from: 'section' };
	if (years.period) return { year: years.period.end, from: years.period.from };
	return years.now === undefined ? undefined : { year: years.now, from: 'text' };
}
