import type { Random } from './random.js';

/** A character of any plane of Unicode, halves of surrogate pairs among them. */
function anyCharacter(random: Random): string {
	const plane = random.below(17);
	return String.fromCodePoint(plane * 0x10000 + random.below(0x10000));
}

/** Characters and phrases that readers of names, figures and tables look at. */
const telling = [
	...['0', '9', '1000', '2025', '2021-2025', '15%', '0.5', '１２', '一', '十', '两', '半', '零'],
	...[
		'.',
		',',
		'，',
		'、',
		'-',
		'—',
		'~',
		'至',
		'/',
		':',
		'：',
		'(',
		')',
		'（',
		'）',
		'〔',
		'〕',
		'[',
		']',
	],
	...[
		'≥',
		'≤',
		'>',
		'<',
		'＞',
		'±',
		'+',
		'−',
		'%',
		'‰',
		'万',
		'亿',
		'百分点',
		'倍',
		'番',
		'翻',
		'年均',
	],
	...[
		'以上',
		'左右',
		'超过',
		'突破',
		'力争',
		'下降',
		'增长',
		'每年',
		'累计',
		'新增',
		'达到',
		'提高',
		'控制在',
	],
	...[
		'家',
		'万元',
		'亿元',
		'年',
		'月',
		'区',
		'市',
		'县',
		'国',
		'指标',
		'目标',
		'单位',
		'基期',
		'注：',
		'Q2',
		'H1',
	],
	...[
		' ',
		'\u3000',
		'\t',
		'\n',
		'\u00a0',
		'\u200b',
		'\ufeff',
		'\u202e',
		'\u0000',
		'“',
		'”',
		'《',
		'》',
		'·',
	],
	...[
		'ﬁ',
		'ß',
		'İ',
		'ſ',
		'é',
		'e\u0301',
		'①',
		'㎡',
		'℃',
		'臺',
		'虹',
		'\ud83d',
		'\ude00',
		'👩‍👩‍👧',
		'\u0301',
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'null',
		'true',
		'=1+1',
		'#N/A',
		'$&',
		'\\',
		'.*(',
		'{}',
		'"',
		"'",
		'`',
	],
] as const satisfies readonly string[];

/** A text of a few pieces, each telling or of any plane. */
export function anyText(random: Random, longest = 8): string {
	return Array.from({ length: random.below(longest + 1) }, () =>
		random.chance(0.8) ? (random.any(telling) ?? '') : anyCharacter(random),
	).join('');
}

/** One or two pieces over and over: what makes a careless pattern go back and forth for ever. */
export function longText(random: Random, length: number): string {
	const piece = anyText(random, 2) || anyCharacter(random);
	const repeated = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
	return `${anyText(random, 2)}${repeated}${anyText(random, 2)}`;
}

/** A text with something taken out, put in, doubled or changed. */
export function mutatedText(random: Random, text: string): string {
	const at = random.below(text.length + 1);
	const to = at + random.below(4);
	const put = anyText(random, 2);
	return random.pick([
		text.slice(0, at) + put + text.slice(at),
		text.slice(0, at) + text.slice(to),
		text.slice(0, at) + put + text.slice(to),
		text + text.slice(at, to),
		text.toUpperCase(),
		text.normalize('NFD'),
		` ${text}\u3000`,
		[...text].reverse().join(''),
	]);
}
