import type { Rule } from './rule.js';

/** Amounts that are given or taken, and those that are only words. */
export const money: readonly Rule[] = [
	{
		id: 'subsidy',
		drafts: false,
		applies: ({ giving, mention: { unit = '' } }) => giving && /元|%/.test(unit),
		examples: [['对新认定的企业给予不超过50万元奖励。', 50]],
	},
	{
		id: 'penalty',
		drafts: false,
		applies: ({ lead, predicate: { words }, mention: { unit = '' } }) =>
			/[分元]/.test(unit) && /[扣罚]$|处以$/.test(lead + words),
		examples: [['年度考核不达标的扣10分。', 10]],
	},
	{
		id: 'spelt-amount',
		drafts: false,
		applies: ({ mention: { inWords, unit = '' }, predicate, next }) =>
			inWords && /^万?亿/.test(unit) && (predicate.mode === 'none' || /^[级的]/.test(next)),
		examples: [['招引投资十亿元的项目落地。', 10]],
	},
];
