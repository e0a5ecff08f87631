import type { Reading } from '../reading/reading.js';
import { cleanName, isOnlyVerb } from './clean-name.js';
import { nameBehind } from './name-behind.js';
import { parts, sharers } from './parts.js';
import { withoutTrend } from './without-trend.js';

/** The names of a group: one or more for each of its numbers. */
export interface Names {
	readonly each: readonly (readonly string[])[];
	/** The name comes from an earlier clause. */
	readonly carried: boolean;
}

export interface Neighbours {
	/** The indicator of the promise before, in the same sentence. */
	readonly carried: string | undefined;
	/** That promise stands in this clause or the one before. */
	readonly adjacent: boolean;
	/** Where the next number begins, and the name behind this one ends. */
	readonly limit: number;
}

/** What the numbers of a list count; the list is one number where there is none. */
export function namesOf(group: readonly Reading[], head: Reading, near: Neighbours): Names {
	const { scene, mention, predicate } = head;
	if (scene.beforeNoun) {
		const noun = nameBehind(scene.text.slice(mention.end, Math.min(near.limit, mention.end + 40)));
		const behind = mention.unitKind === 'measure' ? cleanName(noun) : noun;
		const of = mention.unit === '%' ? cleanName(head.subject) : '';
		const share = isOnlyVerb(of) ? '' : of;
		const name = share.length >= 2 ? `${share}${behind}` : behind;
		if (behind !== '') return { each: group.map(() => [name]), carried: false };
	}
	const sized = group.length > 1 ? bySize(head, group.length) : [];
	if (sized.length > 0) return { each: sized.map((name) => [name]), carried: false };
	const { subject, carried } = subjectOf(head, near);
	if (group.length > 1) {
		const list = parts(subject, group.length);
		return { each: group.map((_, i) => [list[i] ?? list.at(-1) ?? subject]), carried };
	}
	const list = sharing(predicate, mention.unit, subject);
	return { each: [list.length > 1 ? list : [subject]], carried };
}

/** 均增长, and a rate, are said of each that stands before; a count is one of all. */
function sharing(
	{ words, mode }: Reading['predicate'],
	unit: string | undefined,
	subject: string,
): readonly string[] {
	if (/(?:^|[^年平人户])均|都|双双/.test(words)) return parts(subject);
	return unit === '%' && (mode === 'growth' || mode === 'fall') ? sharers(subject) : [];
}

/** Names that say nothing without what they are of. */
const bare = /^(?:其|该|分别|达到|力争|争创|争取|冲刺|确保|实现|完成|占比|总数|总量|规模|数量)$/;
/** Verbs that are a name only with what they do it to. */
const acts = /^(?:新?开工|投产|竣工|交付|新增|建成|完工|续建|开行)$/;

function subjectOf(
	{ subject: printed, earlier, scene, predicate }: Reading,
	{ carried, adjacent }: Neighbours,
): { readonly subject: string; readonly carried: boolean } {
	const own = innerName(cleanName(printed));
	if (own.length < 2 || bare.test(own)) {
		const named = cleanName(withoutTrend(earlier.replace(/^.*[,;:。!?]/, '')));
		const before = /^\d/.test(named) ? '' : named;
		const base = adjacent || before.length < 4 ? (carried ?? before) : before;
		const subject = own.length < 2 ? base : base.length < 2 ? own : `${base}${own}`;
		return { subject, carried: true };
	}
	if (carried !== undefined && acts.test(own)) {
		return {
			subject: `${own}${carried.replace(/^(?:新?开工|投产|续建)|(?:新?开工|投产|续建)$/g, '')}`,
			carried: true,
		};
	}
	if (carried !== undefined && own.startsWith('占')) {
		const whole = carried.replace(/(?:年均)?(?:增长率|增速|增幅|增长)$/, '');
		return { subject: `${whole}${own}`, carried: true };
	}
	const extent = /^的/.test(scene.next) && /(?:占地|面积|总长|全长)$/.test(own);
	if (extent && predicate.mode === 'reach') {
		return { subject: `${nameBehind(scene.next)}${own}`, carried: false };
	}
	return { subject: own, carried: false };
}

/** 龙头企业牵头组建创新联合体: the name is that of what is made. */
function innerName(name: string): string {
	return name.replace(
		/^[^,;。“]{0,8}(?:企业|单位|院校|高校|机构|资本|部门|院所|平台|载体|各地)(?:牵头|联合|参与|主导)?(?:组建|建设|培育|创建|打造|新增|建成|开展|举办|提供)(?=.{3,}$)/,
		'',
	);
}

/** 营业收入超过1000亿元、500亿元的企业分别达到3家、5家: a name for each size. */
function bySize({ scene, predicate: { start } }: Reading, count: number): readonly string[] {
	const [, before = '', amounts = '', behind = ''] =
		sizes.exec(scene.text.slice(Math.max(scene.clause.start, start - 80), start)) ?? [];
	const each = amounts.split(/[、和]/);
	return each.length === count ? each.map((size) => `${cleanName(before)}${size}的${behind}`) : [];
}

const amount = '\\d[\\d.]{0,9}[百千]?万?亿?元(?:以上)?';
const sizes = new RegExp(`^(.{2,16}?)((?:${amount}[、和]){1,8}${amount})的(.{2,12})$`);

/** 5个国家级、20个省级示范基地: the first are 国家级示范基地. */
export function graded(name: string, following: string): string {
	const grade = /^[\u4e00-\u9fff]{1,3}[级型]$/;
	const noun = /^[\u4e00-\u9fff]{1,3}[级型](.{2,})$/.exec(following)?.[1];
	return noun !== undefined && grade.test(name) ? `${name}${noun}` : name;
}
