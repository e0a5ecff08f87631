import type { Comparator } from '@plan-indicators/core';
import type { Mention } from '../number/mention.js';
import type { StatementKind } from '../statement.js';
import type { Predicate } from './predicate.js';

/** What a promised number says. */
export interface Measured {
	readonly kind: StatementKind;
	readonly comparator: Comparator;
	readonly down?: true;
	/** As a plan's table would print it. */
	readonly phrase: string;
}

/** What the number of a promise is, by the words around it. */
export function measured(given: {
	readonly mention: Mention;
	readonly predicate: Predicate;
	readonly indicator: string;
	readonly verb?: string;
	/** The clause or its sentence says 每年. */
	readonly yearly: boolean;
	/** A year is what the number is a multiple of: 2020年的1.5倍. */
	readonly ofBase: boolean;
}): Measured {
	const { mention, predicate } = given;
	const way = wayOf(given);
	const figure = figureOf(mention);
	const bound = boundOf(mention, predicate);
	const lead = leads[way]({ predicate, bound, indicator: given.indicator });
	const ceiling = predicate.mode === 'ceiling' || predicate.mode === 'fallTo' || way === 'rank';
	return {
		kind: kinds[way],
		comparator: comparatorOf(mention, bound) ?? (ceiling ? 'lte' : 'gte'),
		...(way === 'fall' || way === 'cut' || predicate.mode === 'fallTo'
			? { down: true as const }
			: {}),
		phrase: `${lead}${figure}`,
	};
}

/** Growth by a rate, a fall by a rate, an addition, a cut and so on. */
type Way =
	| 'growth'
	| 'yearlyGrowth'
	| 'fall'
	| 'increment'
	| 'cut'
	| 'multiple'
	| 'yearly'
	| 'keep'
	| 'sum'
	| 'range'
	| 'rank'
	| 'relative'
	| 'level';

const kinds = {
	growth: 'growth',
	yearlyGrowth: 'growth',
	fall: 'growth',
	increment: 'increment',
	cut: 'increment',
	multiple: 'multiple',
	yearly: 'perYear',
	keep: 'maintain',
	sum: 'sum',
	range: 'range',
	rank: 'level',
	relative: 'relative',
	level: 'level',
} as const satisfies Record<Way, StatementKind>;

type Lead = (given: {
	readonly predicate: Predicate;
	readonly bound: string;
	readonly indicator: string;
}) => string;

const leads = {
	growth: ({ predicate: { words }, bound, indicator }) => `${rateWords(words, indicator)}${bound}`,
	yearlyGrowth: ({ bound }) => `每年增长${bound}`,
	fall: ({ predicate: { words }, bound }) =>
		`${/累计/.test(words) ? '累计' : /年均/.test(words) ? '年均' : ''}下降${bound}`,
	increment: ({ bound }) => `增加${bound}`,
	cut: ({ bound }) => `减少${bound}`,
	multiple: ({ predicate: { mode }, bound }) => `${mode === 'growth' ? '增长' : ''}${bound}`,
	yearly: ({ bound }) => `每年${bound}`,
	keep: ({ bound }) => `保持在${bound}`,
	sum: ({ bound }) => `累计${bound}`,
	range: ({ bound }) => bound,
	rank: () => '',
	relative: ({ predicate: { head } }) => head,
	level: ({ predicate: { mode }, bound }) =>
		`${mode === 'ceiling' ? '控制在' : mode === 'fallTo' ? '降至' : bound === '' ? '达到' : ''}${bound}`,
} as const satisfies Record<Way, Lead>;

/** What a rate is of: of 增速 alone core says, 保持 is said of every year. The name may have swallowed the words. */
function rateWords(words: string, indicator: string): string {
	if (/年均|平均/.test(words) || /年均(?:增速|增长|增幅)$/.test(indicator)) return '年均增长';
	if (/每年|逐年/.test(words)) return '每年增长';
	if (/保持/.test(words)) return '增速保持在';
	return /增速|增长速度/.test(words) || /(?:增速|增长速度)$/.test(indicator) ? '增速' : '增长';
}

function wayOf({
	mention,
	predicate,
	indicator,
	verb,
	yearly,
	ofBase,
}: Parameters<typeof measured>[0]): Way {
	const { unit, unitKind, inWords } = mention;
	const { mode, words } = predicate;
	const rate = unit === '%' || unit === '‰';
	if (mode === 'rank' || mode === 'relative') return mode;
	if (inWords && unitKind === 'share' && unit === undefined) return 'level';
	if (yearly && unit !== undefined && /分点$/.test(unit) && mode === 'growth') return 'yearly';
	if (unit === '倍' && mode === 'growth') return 'multiple';
	if (inWords && unit === undefined && mention.before !== '前') return 'multiple';
	if (unit === '倍') return ofBase ? 'multiple' : 'level';
	if (mode === 'growth')
		return rate
			? /每年|逐年/.test(words) || (yearly && !/年均|平均/.test(words))
				? 'yearlyGrowth'
				: 'growth'
			: yearly && unitKind !== 'share'
				? 'yearly'
				: 'increment';
	if (mode === 'fall') return rate ? 'fall' : 'cut';
	if (rate && /(?:增速|增幅|涨幅|升幅|增长率|成长率|增长|年增率)$/.test(indicator)) return 'growth';
	if (rate && /(?:降幅|下降率|降低率|下降|降低)$/.test(indicator)) return 'fall';
	if (mode === 'keep' || (rate && yearly)) return 'keep';
	if (mention.max !== undefined) return 'range';
	if (yearly && !rate) return 'yearly';
	if (/[为对给]$/.test(words) && mode === 'none') return 'sum';
	if (mode === 'reach' && /累计|合计|共计/.test(words)) return 'sum';
	// 建设不少于10家: a bound is no verb, and the verb decides.
	const bare =
		mode === 'none' ||
		(mode === 'reach' && predicate.head === '' && !/[达到至为]|突破/.test(words));
	if (bare && verb !== undefined && unitKind !== 'share') {
		if (
			/^(?:新增|净增|新建|新改建|新培育|新引进|新认定|新开工|新集聚|新创建|增加|扩大|新设|增设|新辟|新开发)$/.test(
				verb,
			)
		)
			return 'increment';
		if (/^(?:压减|减少|关停|淘汰|腾退|退出)$/.test(verb)) return 'cut';
		return /^(?:集聚|聚集|汇聚|建有|拥有|达到|形成|建成|覆盖|确保|实现|力争)$/.test(verb) ||
			/(?:面积|产量|规模|总额|人数|总量|存量|保有量|库容|里程)$/.test(indicator)
			? 'level'
			: 'sum';
	}
	return 'level';
}

function figureOf({ number, max, unit = '', after, inWords, before }: Mention): string {
	if (inWords && unit === '' && before !== '前') {
		const doublings = Math.log2(number);
		return doublings === 1 ? '翻一番' : doublings === 2 ? '翻两番' : `翻${doublings}番`;
	}
	const place = before === '前' || before === '第' ? before : '';
	const upper = max === undefined ? '' : `—${max}`;
	return `${place}${number}${upper}${unit}${after === '' ? '' : plainAfter(after)}`;
}

/** (含)以上, 及以上 and + are 以上. */
function plainAfter(after: string): string {
	if (after === '+') return '以上';
	return after
		.replace(/\(.*\)/, '')
		.replace('之内', '以内')
		.replace(/^及/, '');
}

const bounds =
	/不低于|不少于|不小于|不高于|不超过|不大于|不突破|至少|超过|超出|高于|大于|多于|优于|低于|少于|突破|超|逾|大约|约为|约|接近|近/;

function boundOf({ before }: Mention, { words }: Predicate): string {
	const word = bounds.exec(words)?.[0] ?? '';
	const sign = before === '前' || before === '第' ? '' : before;
	const said = sign === '' ? word : sign;
	return (
		{
			'>=': '≥',
			'<=': '≤',
			超出: '超过',
			超: '超过',
			逾: '超过',
			约为: '约',
			大约: '约',
			接近: '约',
			近: '约',
			'≈': '约',
		}[said] ?? said
	);
}

/** How the number compares, as printed; undefined where no word says. */
function comparatorOf({ after, before }: Mention, bound: string): Comparator | undefined {
	if (/左右|上下/.test(after) || bound === '约') return 'approx';
	if (/以上|\+/.test(after)) return 'gte';
	if (/以下|以内|之内/.test(after)) return 'lte';
	if (before === '前' || before === '第') return 'lte';
	return comparators[bound];
}

const comparators: Readonly<Record<string, Comparator>> = {
	'≥': 'gte',
	不低于: 'gte',
	不少于: 'gte',
	不小于: 'gte',
	至少: 'gte',
	'≤': 'lte',
	不高于: 'lte',
	不超过: 'lte',
	不大于: 'lte',
	不突破: 'lte',
	'>': 'gt',
	超过: 'gt',
	突破: 'gt',
	高于: 'gt',
	大于: 'gt',
	多于: 'gt',
	优于: 'gt',
	'<': 'lt',
	低于: 'lt',
	少于: 'lt',
};
