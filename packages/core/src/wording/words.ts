import type { Attribute, Direction, InferredField, Temporality } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Scope } from '../model/plan-reference.js';
import type { Comparator, Strength, TargetKind } from '../model/target.js';

/** The words for the terms of the model, for people. */
export const comparators = {
	eq: { zh: '等于', en: 'exactly', symbol: '=' },
	gte: { zh: '不低于', en: 'at least', symbol: '≥' },
	gt: { zh: '高于', en: 'more than', symbol: '>' },
	lte: { zh: '不高于', en: 'at most', symbol: '≤' },
	lt: { zh: '低于', en: 'less than', symbol: '<' },
	approx: { zh: '约', en: 'about', symbol: '≈' },
} as const satisfies Record<Comparator, Localized & { readonly symbol: string }>;

export const strengths = {
	firm: { zh: '确定', en: 'firm' },
	aspirational: { zh: '力争', en: 'aspirational' },
} as const satisfies Record<Strength, Localized>;

export const kinds = {
	level: { zh: '达到', en: 'level' },
	growth: { zh: '增长率', en: 'growth' },
	multiple: { zh: '倍数', en: 'multiple' },
	increment: { zh: '增量', en: 'increment' },
	perYear: { zh: '每年', en: 'per year' },
	maintain: { zh: '保持', en: 'maintain' },
	range: { zh: '区间', en: 'range' },
	relative: { zh: '相对', en: 'relative' },
	trend: { zh: '趋势', en: 'trend' },
	qualitative: { zh: '定性', en: 'qualitative' },
} as const satisfies Record<TargetKind, Localized>;

export const temporalities = {
	stock: { zh: '时点数', en: 'stock' },
	flow: { zh: '时期数', en: 'flow' },
	ratio: { zh: '比率', en: 'ratio' },
} as const satisfies Record<Temporality, Localized>;

export const scopes = {
	nation: { zh: '全国', en: 'nation' },
	province: { zh: '全省', en: 'province' },
	city: { zh: '全市', en: 'city' },
	district: { zh: '全区', en: 'district' },
	park: { zh: '园区', en: 'park' },
	sector: { zh: '行业', en: 'sector' },
	organisation: { zh: '单位', en: 'organisation' },
} as const satisfies Record<Scope, Localized>;

export const attributes = {
	约束性: { zh: '约束性', en: 'binding' },
	预期性: { zh: '预期性', en: 'expected' },
} as const satisfies Record<Attribute, Localized>;

export const directions = {
	up: { zh: '越高越好', en: 'more is better' },
	down: { zh: '越低越好', en: 'less is better' },
	none: { zh: '不分高低', en: 'neither is better' },
} as const satisfies Record<Direction, Localized>;

/** What may have been concluded of an indicator. */
export const inferredFields = {
	temporality: { zh: '时间性', en: 'temporality' },
	direction: { zh: '方向', en: 'direction' },
	baselineYear: { zh: '基期年', en: 'baseline year' },
	targetYear: { zh: '目标年', en: 'target year' },
	mode: { zh: '增长的算法', en: 'mode of growth' },
} as const satisfies Record<InferredField, Localized>;

/** Whose the start of a path is. */
export const origins = {
	plan: { zh: '规划写明', en: 'stated by the plan' },
	user: { zh: '用户提供', en: 'supplied by the user' },
	sum: { zh: '累计从 0 起', en: 'a sum starts at 0' },
	index: { zh: '以基期为 100 的指数', en: 'an index, the base year is 100' },
} as const satisfies Record<string, Localized>;

export type Origin = keyof typeof origins;
