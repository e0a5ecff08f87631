/** What the words in front of a number say it does. */
export interface Predicate {
	/** Where its words begin in the passage; the subject ends there. */
	readonly start: number;
	readonly mode: Mode;
	/** All of them as they stand: `年均增长`, `分别达到`. */
	readonly words: string;
	/** The word that decided: 增长, 保持. */
	readonly head: string;
}

/**
 * `growth`: up by so much (增长) · `fall`: down by so much (下降) · `reach`: to so much (达到, 提高到, 突破) ·
 * `fallTo`: down to so much (降至) · `keep`: at so much (保持在) · `ceiling`: 控制在 · `rank`: 进入前 ·
 * `relative`: off something else by so much (高于全市平均水平) · `none`: no such words.
 */
type Mode =
	| 'growth'
	| 'fall'
	| 'reach'
	| 'fallTo'
	| 'keep'
	| 'ceiling'
	| 'rank'
	| 'relative'
	| 'none';

/** Between the deciding word and the number, or before the deciding word. */
const adverb =
	/(?:分别|双双|各自|均|都|各|力争|争取|确保|努力|平均|年均|年平均|每年|逐年|年度|全年|当年|累计|总计|合计|共计|总共|同比|同步|再|将|也|基本|大体|总体|实际|预期|预计|计划|进一步|要|须|应|只|(?<!占)(?:比|较)(?:20\d\d年?(?:底|末|水平|基础上)?|“?十[一二三四五六]?五”?(?:期末|末|时期)?|上年|去年|基期|基准年|上一年|当前)(?:再|又|基本)?|在[^,;:。]{1,12}(?:基础上|基数上)|(?<!\d)(?:[五三两四十]|[2-9])年(?:内|间|共|来)?|目标)$/;
/** Before the deciding word only. */
const leadIn =
	/(?:保持|稳定|持续|实现|不断|稳步|大幅|明显|显著|有效|快速|平稳|适度|合理|逐步|并|更)$/;
const bound =
	/(?:不低于|不少于|不高于|不超过|不大于|不小于|不突破|至少|超过|超出|高于|低于|少于|大于|多于|优于|超|逾|突破|接近|大约|约为|约|近|最高|最低)$/;
const link = /(?:达到|到达|达|到|至|为|在|是|:|“)$/;

const heads: readonly (readonly [words: RegExp, mode: Mode])[] = [
	[
		/(?:负增长|下降幅度|降幅|下降率|降低率|下降|降低|减少|压减|削减|压降|缩减|缩小|缩短|下调|压缩|消减|再降|均降|同比降)$/,
		'fall',
	],
	[
		/(?:增长率|成长率|增长幅度|增长速度|增速|增幅|涨幅|升幅|增长|成长|递增|上涨|增加|提高|提升|上升|升高|扩大|年增|再增|多增|均增|同比增|增至|升至|增)$/,
		'growth',
	],
	[/(?:控制|管控|限制)$/, 'ceiling'],
	[/(?:保持|稳定|维持|守住|稳)$/, 'keep'],
	[/(?:迈上|跨上|跨越|跨过|站上|迈入|冲击|冲刺|挺进)$/, 'reach'],
];
const rankHead =
	/(?:跻身|进入|迈入|挺进|冲刺|位居|位列|名列|列入|排名|跃居|跃升|位次|进位|保持|稳居|居|列|提升|上升|前移|达到|进|到)[\u4e00-\u9fff]{0,6}$/;

/** What points are a difference from, behind the word that compares: 高于全市平均水平. */
const comparedTo = /不?[高低优快慢]于[^\d,;:。、不高低优快慢达增下]{2,20}?(?:约|近)?$/;

/**
 * @param from - The look back goes no further.
 * @param ranked - Whether the number is a place in an order: 前10位.
 * @param points - Whether it is of percentage points.
 */
export function predicate(
	text: string,
	from: number,
	numberAt: number,
	ranked: boolean,
	points: boolean,
): Predicate {
	const floor = Math.max(from, numberAt - 48);
	const given = text.slice(floor, numberAt);
	if (ranked) return of(rankHead.exec(given)?.[0] ?? '', 'rank', given);
	const compared = points ? comparedTo.exec(given)?.[0] : undefined;
	if (compared !== undefined) return of(compared, 'relative', given);
	let rest = given;
	let linked = '';
	let bounded = false;
	for (let steps = 0; steps < 6; steps += 1) {
		const [asBound] = bound.exec(rest) ?? [];
		const [asLink] = link.exec(rest) ?? [];
		const cut = asBound ?? asLink ?? adverb.exec(rest)?.[0] ?? '';
		if (cut === '') break;
		if (asBound !== undefined && !/^(?:大?约|近|接近)/.test(asBound)) bounded = true;
		else if (asBound === undefined && asLink !== undefined) linked ||= asLink;
		rest = rest.slice(0, -cut.length);
	}
	for (const [words, mode] of heads) {
		const [head] = words.exec(rest) ?? [];
		if (head === undefined || (head === '增' && /新增$|净增$/.test(rest))) continue;
		const before = rest;
		if (/^(?:到|至|为)$/.test(linked) && !/[率速幅度]$/.test(head)) {
			if (mode === 'growth') return of(head, 'reach', before);
			if (mode === 'fall') return of(head, 'fallTo', before);
		}
		return of(head, /增至|升至/.test(head) ? 'reach' : mode, before);
	}
	const way = /^(?:至|到)$/.test(linked) ? /[升降减增]$/.exec(rest)?.[0] : undefined;
	if (way !== undefined && !/新增$|净增$/.test(rest)) {
		return of(way, /[降减]/.test(way) ? 'fallTo' : 'reach', rest);
	}
	const nothing = /^[在是:“]$/.test(linked) || (linked === '为' && rest === '');
	return of('', (linked !== '' && !nothing) || bounded ? 'reach' : 'none', rest);

	function of(head: string, mode: Mode, upTo: string): Predicate {
		let before = upTo.slice(0, upTo.length - head.length);
		for (let steps = 0; steps < 5; steps += 1) {
			const more = adverb.exec(before)?.[0] ?? (head === '' ? '' : leadIn.exec(before)?.[0]) ?? '';
			if (more === '') break;
			before = before.slice(0, -more.length);
		}
		before = before.replace(/[从由](?=[^,;。]*\d)[^,;。从由]{1,24}$/, '');
		const start = floor + before.length;
		return { start, mode, head, words: text.slice(start, numberAt) };
	}
}
