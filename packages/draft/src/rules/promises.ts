import type { Rule } from './rule.js';

/** Numbers whose own words promise them. */
export const promises: readonly Rule[] = [
	{
		id: 'promised',
		drafts: true,
		applies: ({ predicate: { mode }, beforeNoun, bracketed }) =>
			mode !== 'none' && !beforeNoun && !bracketed,
		examples: [
			['地区生产总值增长5%左右。', 5],
			['单位生产总值能耗下降13.5%。', 13.5],
			['高新技术企业突破1000家。', 1000],
			['城镇调查失业率控制在5.5%以内。', 5.5],
		],
	},
	{
		id: 'member',
		drafts: true,
		applies: ({ member }) => member,
		examples: [['改造供热、燃气管网800公里、600公里。', 600]],
	},
	{
		id: 'multiple',
		drafts: true,
		applies: ({ mention: { inWords, unit } }) => inWords && (unit === undefined || unit === '倍'),
		examples: [['全社会研发投入实现翻番。', 2]],
	},
	{
		id: 'share-of',
		drafts: true,
		applies: ({ beforeNoun, next, mention: { unit, number } }) =>
			beforeNoun &&
			unit === '%' &&
			(number === 100 ||
				/^的?[^,;。]{2,24}(?:纳入|实现|达到|完成|达标|建成|覆盖|得到|具备|通过|创成)/.test(next)),
		examples: [
			['60%公办中小学校纳入集团化管理。', 60],
			['规模以上制造业企业100%上云。', 100],
		],
	},
	{
		id: 'funds',
		drafts: true,
		applies: ({ beforeNoun, lead, mention: { unit = '' } }) =>
			beforeNoun &&
			unit.endsWith('元') &&
			/(?:筹措|安排|投入|统筹|筹集|发放|兑现)(?:[^,;。、\d]{0,8}资金)?$/.test(lead),
		examples: [['筹措7亿元实施就业惠民工程。', 7]],
	},
];
