import type { Rule } from './rule.js';

/** Numbers of what has been. */
export const times: readonly Rule[] = [
	{
		id: 'baseline',
		drafts: false,
		describes: true,
		applies: ({ text, mention: { start, end }, clause }) =>
			/(?:^|[^自])[从由][^从由到至]{0,14}$/.test(
				text.slice(Math.max(clause.start, start - 16), start),
			) &&
			/(?:到|至|为|成)[^,;。]*\d|^[^,;。]{0,8}(?:提高|提升|增加|下降|降低|增长|扩大|减少|上升|跃升)/.test(
				text.slice(end, Math.min(clause.end, end + 24)),
			),
		examples: [['到2025年，占比从2020年的7.8%提高到10%。', 7.8]],
	},
	{
		id: 'past',
		drafts: false,
		applies: ({ past }) => past,
		examples: [['到2027年建成百亿级园区。目前，全区已有高新技术企业120家。', 120]],
	},
];
